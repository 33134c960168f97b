import { day } from "#app/domain/day.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** In the annual programme for 2019 by the decision of 27 June 2018; all other days and figures are an example. */
export const lastenverlichtingSociaalDomein: Project = {
  slug: "lastenverlichting-sociaal-domein",
  name: { nl: "Lastenverlichting sociaal domein", en: "Less paperwork in social services" },
  summary: {
    nl: "Minder administratie voor zorgaanbieders en gemeenten: dezelfde contracten, dezelfde verantwoording, dezelfde berichten in het hele land.",
    en: "Less administration for care providers and municipalities: the same contracts, the same accounting, the same messages throughout the country.",
  },
  field: "social",
  kind: "standard",
  leadMunicipality: "GM0164",
  startOn: day("2018-02-05"),
  phases: [
    { phase: "exploration", on: day("2018-02-05"), reason: "Zorgaanbieders noemen hun grootste lasten" },
    { phase: "development", on: day("2018-07-02"), reason: "In het jaarprogramma 2019 opgenomen" },
    { phase: "pilot", on: day("2019-09-02"), reason: "Proef met één verantwoording in een zorgregio" },
    {
      phase: "development",
      on: day("2020-04-06"),
      reason: "Verantwoording aangepast na bezwaren van accountants",
    },
    { phase: "pilot", on: day("2021-01-11"), reason: "Aangepaste verantwoording beproefd" },
    { phase: "scaling", on: day("2022-03-07"), reason: "Proef geslaagd in drie zorgregio's" },
  ],
  targets: [],
  targetOrigin: "example",
  confirmWithinDays: 120,
  origin: "example",
  source: null,
  observedUntil: null,
};
