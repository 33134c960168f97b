import { type SeedIndicator, seedDefinition } from "./indicator-draft.server.ts";

/** Indicators of objective 4. */
export const sharedStandards: readonly SeedIndicator[] = [
  {
    slug: "standaarden-voorbij-de-proef",
    objective: 4,
    versions: [
      seedDefinition({
        name: {
          nl: "Standaarden en voorzieningen voorbij de proef",
          en: "Standards and facilities past their pilot",
        },
        definition: {
          nl: "Aantal projecten van soort standaard of voorziening dat in opschaling, landelijk of in beheer is.",
          en: "Number of projects of kind standard or facility that are in scaling, nationwide or in maintenance.",
        },
        standsFor: {
          nl: "Een standaard die blijft steken in de proef, bevordert nog geen uitwisseling of hergebruik.",
          en: "A standard that stays in its pilot does not yet further exchange or reuse.",
        },
        fallsShort: {
          nl: "Het telt standaarden van de portfolio, niet alle standaarden van gemeenten, en elke even zwaar.",
          en: "It counts standards of the portfolio, not all standards of municipalities, and each alike.",
        },
        unit: "count",
        direction: "up",
        baseline: [0, "2017-06-14"],
        target: [3, "2022-12-31"],
        source: { kind: "computed", formula: "standards_at_scale" },
        cadence: "quarter",
        weight: 2,
        sourceName: "Portfolio in Vliegwiel",
      }),
    ],
  },
  {
    slug: "pas-toe-of-leg-uit",
    objective: 4,
    versions: [
      seedDefinition({
        name: { nl: "Pas toe of leg uit", en: "Apply or explain" },
        definition: {
          nl: "Per standaard of voorziening het aandeel van de gemeenten dat haar gebruikt, of een geldige uitleg geeft waarom niet; daarvan het gemiddelde.",
          en: "Per standard or facility the share of municipalities that use it, or give a valid explanation why not; of these the mean.",
        },
        standsFor: {
          nl: "Een gezamenlijke afspraak leeft als iedereen haar toepast of zegt waarom niet.",
          en: "A joint agreement lives when everybody applies it or says why not.",
        },
        fallsShort: {
          nl: "Een uitleg telt even zwaar als toepassen, en of de toepassing goed is, ziet het niet.",
          en: "An explanation counts as much as applying, and whether it is applied well does not show.",
        },
        unit: "fraction",
        direction: "up",
        baseline: [0.039, "2017-06-14"],
        target: [0.9, "2023-12-31"],
        source: { kind: "computed", formula: "standards_applied_or_explained" },
        cadence: "month",
        weight: 3,
        sourceName: "Opgaven van gemeenten en openbare bronnen in Vliegwiel",
      }),
    ],
  },
  {
    slug: "vastgestelde-standaarden",
    objective: 4,
    versions: [
      seedDefinition({
        name: { nl: "Vastgestelde standaarden", en: "Standards adopted" },
        definition: {
          nl: "Aantal standaarden dat door het bestuur van de VNG is vastgesteld en op de laatste dag van de periode geldt.",
          en: "Number of standards that the board of the VNG adopted and that are in force on the last day of the period.",
        },
        standsFor: {
          nl: "Zonder besluit is een afspraak vrijblijvend. Het College van Dienstverleningszaken adviseert hierover.",
          en: "Without a decision an agreement binds nobody. The College van Dienstverleningszaken advises on it.",
        },
        fallsShort: {
          nl: "Meer standaarden is niet altijd beter, en het aantal zegt niets over gebruik.",
          en: "More standards is not always better, and their number says nothing about use.",
        },
        unit: "count",
        direction: "up",
        baseline: [0, "2017-06-14"],
        target: [12, "2022-12-31"],
        source: { kind: "measured" },
        cadence: "half_year",
        weight: 2,
        sourceName: "Besluiten van het VNG-bestuur",
        owner: "Secretaris College van Dienstverleningszaken",
      }),
    ],
  },
];
