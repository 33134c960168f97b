import { day } from "#app/domain/day.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** In the annual programme for 2019 by the decision of 27 June 2018; all other days and figures are an example. */
export const omgevingswetSlimInvoeren: Project = {
  slug: "omgevingswet-slim-invoeren",
  name: { nl: "Omgevingswet slim invoeren", en: "Smart introduction of the Environment and Planning Act" },
  summary: {
    nl: "Gemeenten maken samen werkprocessen, regels en toetsen voor de Omgevingswet. Niet elke gemeente hoeft het wiel zelf uit te vinden.",
    en: "Municipalities make the work processes, rules and checks for the new planning act together, so that not each of them has to start from nothing.",
  },
  field: "physical",
  kind: "standard",
  leadMunicipality: "GM0150",
  startOn: day("2017-09-04"),
  phases: [
    {
      phase: "exploration",
      on: day("2017-09-04"),
      reason: "Welke onderdelen van de wet vragen hetzelfde van iedereen",
    },
    { phase: "development", on: day("2018-02-05"), reason: "Koploper werkt de vergunningcheck uit" },
    { phase: "pilot", on: day("2018-12-03"), reason: "De eerste gemeenten werken ermee" },
    { phase: "scaling", on: day("2020-09-07"), reason: "Werkprocessen vastgesteld na de proef" },
    {
      phase: "nationwide",
      on: day("2023-01-09"),
      reason: "De wet komt eraan: alle gemeenten moeten kunnen werken",
    },
  ],
  targets: [
    { on: day("2018-12-31"), unit: "municipalities", value: 8 },
    { on: day("2020-12-31"), unit: "municipalities", value: 110 },
    { on: day("2023-12-31"), unit: "fraction", value: 1 },
  ],
  targetOrigin: "example",
  confirmWithinDays: 120,
  origin: "example",
  source: null,
  observedUntil: null,
};
