import type nl from "../nl/chart.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  listed: "listed",
  planned: "planned",
  reference: "as on {{day}}",
  allMunicipalities: "all municipalities: {{n}}",
  allInhabitants: "all inhabitants: {{n}}",
  changed: "{{before}} → {{after}}",
  changedBetweenYears: "{{before}} in {{beforeYear}}, {{after}} in {{afterYear}}",
  reorganisation: "{{day}}: {{change}}",
  empty: "There are no figures for this period yet.",
  chooseDay: "Day in the chart; choose with the arrow keys",
  readoutValue: "{{n}} {{word}}",
  readoutMunicipalities: "{{day}}: {{values}}, of {{total}} municipalities",
  readoutInhabitants: "{{day}}: {{values}}, of {{total}} inhabitants",
  jumpDay: "{{day}}:",
  jump_one: "{{n}} municipality in one day",
  jump_other: "{{n}} municipalities in one day",
} satisfies SameShape<typeof nl>;
