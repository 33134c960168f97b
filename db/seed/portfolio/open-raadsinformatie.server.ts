import { day } from "#app/domain/day.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** Adoption and phases are observed in the public configuration; the target line is an example. */
export const openRaadsinformatie: Project = {
  slug: "open-raadsinformatie",
  name: { nl: "Open Raadsinformatie", en: "Open council information" },
  summary: {
    nl: "Stukken, besluiten en stemmingen van gemeenteraden als open data, in één vorm voor alle gemeenten. Wie wil weten wat de raad besloot, zoekt in alle gemeenten tegelijk.",
    en: "Documents, decisions and votes of municipal councils as open data, in one form for all municipalities. Whoever wants to know what a council decided can search them all at once.",
  },
  field: "information",
  kind: "facility",
  leadMunicipality: null,
  startOn: day("2015-06-01"),
  phases: [
    {
      phase: "pilot",
      on: day("2015-06-01"),
      reason: "Proef met vijf gemeenten: Amstelveen, Den Helder, Heerde, Oude IJsselstreek en Utrecht",
    },
    {
      phase: "scaling",
      on: day("2017-11-30"),
      reason: "Op één dag komen zestig gemeenten als bron in de lijst",
    },
    {
      phase: "nationwide",
      on: day("2023-07-18"),
      reason: "Op één dag komen er 39 bij; ruim driekwart van de gemeenten staat in de lijst",
    },
  ],
  targets: [
    { on: day("2018-12-31"), unit: "municipalities", value: 170 },
    { on: day("2021-12-31"), unit: "fraction", value: 0.75 },
    { on: day("2025-12-31"), unit: "fraction", value: 1 },
  ],
  targetOrigin: "example",
  confirmWithinDays: 365,
  origin: "observed",
  source: {
    name: "Configuratie van Open Raadsinformatie (Open State Foundation, Argu, VNG Realisatie; MIT)",
    url: "https://github.com/openstate/open-raadsinformatie",
  },
  observedUntil: day("2026-04-14"),
};
