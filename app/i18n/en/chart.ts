import type nl from "../nl/chart.ts";
import type { SameShape } from "../same-shape.ts";

export default {
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
  municipalities_one: "{{n}} municipality",
  municipalities_other: "{{n}} municipalities",
  day: "day",
  all: "all municipalities",
  liveOfAll: "in use, of all municipalities",
  ofTotal: "{{n}} of {{total}}",
  leadTimeUnknown: "Too early to say: less than a quarter of the municipalities that started use it.",
  leadTimeLower: "A quarter use it within {{days}}",
  leadTimeMedian: "half within {{days}}",
  leadTimeUpper: "three quarters within {{days}}",
  leadTimeNoUpper: "three quarters is not reached yet",
} satisfies SameShape<typeof nl>;
