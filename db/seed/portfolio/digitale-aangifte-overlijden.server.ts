import { day } from "#app/domain/day.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** Named a first priority on 14 June 2017; all other days and figures are an example. */
export const digitaleAangifteOverlijden: Project = {
  slug: "digitale-aangifte-overlijden",
  name: { nl: "Digitale aangifte overlijden", en: "Digital registration of death" },
  summary: {
    nl: "De uitvaartondernemer geeft een overlijden online aan bij de gemeente, ook 's avonds en in het weekend. Nabestaanden of ondernemers hoeven daarvoor niet meer naar de balie.",
    en: "The funeral director reports a death to the municipality online, in the evening and at weekends too. Nobody has to come to the counter for it any more.",
  },
  field: "services",
  kind: "service",
  leadMunicipality: "GM0637",
  startOn: day("2016-01-18"),
  phases: [
    { phase: "exploration", on: day("2016-01-18"), reason: "Vraag van uitvaartondernemers en burgerzaken" },
    { phase: "development", on: day("2016-04-04"), reason: "Eén gemeente bouwt, de andere kijken mee" },
    { phase: "pilot", on: day("2016-10-03"), reason: "Eerste versie werkt bij de koploper" },
    { phase: "scaling", on: day("2017-06-14"), reason: "Aangewezen als een van de eerste twee prioriteiten" },
    {
      phase: "nationwide",
      on: day("2021-02-01"),
      reason: "Meer dan zes op de tien gemeenten gebruiken de dienst",
    },
    { phase: "maintenance", on: day("2024-01-15"), reason: "Beheer ligt bij de gezamenlijke uitvoering" },
  ],
  targets: [
    { on: day("2017-06-14"), unit: "municipalities", value: 15 },
    { on: day("2018-12-31"), unit: "municipalities", value: 140 },
    { on: day("2021-12-31"), unit: "fraction", value: 0.8 },
    { on: day("2025-12-31"), unit: "fraction", value: 1 },
  ],
  targetOrigin: "example",
  confirmWithinDays: 120,
  origin: "example",
  source: null,
  observedUntil: null,
};
