import { day } from "#app/domain/day.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** In the annual programme for 2019 by the decision of 27 June 2018; all other days and figures are an example. */
export const expertiseInformatieveiligheid: Project = {
  slug: "expertise-informatieveiligheid",
  name: { nl: "Expertise informatieveiligheid", en: "Information security expertise" },
  summary: {
    nl: "Samen schaarse kennis en expertise organiseren: gemeenten delen deskundigen, waarschuwingen en oefeningen om hun systemen veilig te houden.",
    en: "Sharing scarce knowledge: municipalities share experts, warnings and exercises to keep their systems safe.",
  },
  field: "security",
  kind: "expertise",
  leadMunicipality: "GM0080",
  startOn: day("2015-09-07"),
  phases: [
    { phase: "exploration", on: day("2015-09-07"), reason: "Te weinig deskundigen voor elke gemeente apart" },
    { phase: "development", on: day("2015-11-02"), reason: "Koploper richt een gedeeld team in" },
    { phase: "pilot", on: day("2016-02-01"), reason: "Buurgemeenten sluiten zich aan bij het team" },
    { phase: "scaling", on: day("2016-07-04"), reason: "Team kan meer gemeenten bedienen" },
    { phase: "nationwide", on: day("2018-06-27"), reason: "In het jaarprogramma 2019, voor alle gemeenten" },
    { phase: "maintenance", on: day("2022-01-10"), reason: "Vast onderdeel van de gezamenlijke uitvoering" },
  ],
  targets: [
    { on: day("2016-12-31"), unit: "municipalities", value: 60 },
    { on: day("2018-12-31"), unit: "municipalities", value: 220 },
    { on: day("2020-12-31"), unit: "fraction", value: 0.9 },
    { on: day("2022-12-31"), unit: "fraction", value: 1 },
  ],
  targetOrigin: "example",
  confirmWithinDays: 200,
  origin: "example",
  source: null,
  observedUntil: null,
};
