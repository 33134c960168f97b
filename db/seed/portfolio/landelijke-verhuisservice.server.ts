import { day } from "#app/domain/day.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** Named a first priority on 14 June 2017; all other days and figures are an example. */
export const landelijkeVerhuisservice: Project = {
  slug: "landelijke-verhuisservice",
  name: { nl: "Landelijke verhuisservice", en: "National moving service" },
  summary: {
    nl: "Wie verhuist, geeft dat één keer online door, in elke gemeente op dezelfde manier. De oude en de nieuwe gemeente regelen de rest samen.",
    en: "People who move report it once, online, in the same way in every municipality. The old and the new municipality arrange the rest between them.",
  },
  field: "services",
  kind: "service",
  leadMunicipality: "GM0392",
  startOn: day("2016-03-01"),
  phases: [
    {
      phase: "exploration",
      on: day("2016-03-01"),
      reason: "Gemeenten leggen hun verhuisprocessen naast elkaar",
    },
    { phase: "development", on: day("2016-06-20"), reason: "Eén gezamenlijk proces vastgesteld" },
    { phase: "pilot", on: day("2017-01-16"), reason: "Proef met de koploper en haar buurgemeenten" },
    {
      phase: "scaling",
      on: day("2017-10-02"),
      reason: "Uitrol na de keuze als eerste prioriteit in juni 2017",
    },
    { phase: "pilot", on: day("2020-02-03"), reason: "Vernieuwde koppeling eerst opnieuw beproefd" },
    { phase: "scaling", on: day("2020-10-05"), reason: "Proef met de vernieuwde koppeling geslaagd" },
    {
      phase: "nationwide",
      on: day("2023-03-06"),
      reason: "Ruim zes op de tien gemeenten gebruiken de dienst",
    },
  ],
  targets: [
    { on: day("2017-06-30"), unit: "municipalities", value: 10 },
    { on: day("2018-12-31"), unit: "municipalities", value: 100 },
    { on: day("2022-12-31"), unit: "fraction", value: 0.8 },
    { on: day("2026-12-31"), unit: "fraction", value: 1 },
  ],
  targetOrigin: "example",
  confirmWithinDays: 120,
  origin: "example",
  source: null,
  observedUntil: null,
};
