import { type SeedIndicator, seedDefinition } from "./indicator-draft.server.ts";

/** Indicators of objective 1. */
export const oneSector: readonly SeedIndicator[] = [
  {
    slug: "gemeenten-in-drie-of-meer-projecten",
    objective: 1,
    versions: [
      seedDefinition({
        name: { nl: "Gemeenten in drie of meer projecten", en: "Municipalities in three or more projects" },
        definition: {
          nl: "Aandeel van de gemeenten dat drie of meer projecten in gebruik heeft.",
          en: "Share of the municipalities in which three or more projects are live.",
        },
        standsFor: {
          nl: "Wie in meerdere projecten meedoet, werkt vaker als deel van de branche dan alleen voor zichzelf.",
          en: "Who takes part in several projects works as part of the sector more often than on its own.",
        },
        fallsShort: {
          nl: "Het zegt niet hoe intensief een gemeente een project gebruikt, en hangt af van hoeveel projecten er zijn.",
          en: "It does not say how intensively a municipality uses a project, and depends on how many projects there are.",
        },
        unit: "fraction",
        direction: "up",
        baseline: [0, "2017-06-14"],
        target: [0.5, "2020-12-31"],
        source: { kind: "computed", formula: "municipalities_in_three_projects" },
        cadence: "month",
        weight: 3,
        sourceName: "Opgaven van gemeenten en openbare bronnen in Vliegwiel",
      }),
    ],
  },
  {
    slug: "projecten-per-gemeente",
    objective: 1,
    versions: [
      seedDefinition({
        name: { nl: "Projecten in gebruik per gemeente", en: "Projects live per municipality" },
        definition: {
          nl: "Gemiddeld aantal projecten dat een gemeente in gebruik heeft.",
          en: "Average number of projects that are live in a municipality.",
        },
        standsFor: {
          nl: "Het laat zien of samen maken ook leidt tot samen gebruiken.",
          en: "It shows whether making things together leads to using them together.",
        },
        fallsShort: {
          nl: "Een gemiddelde verbergt verschillen: een paar voorlopers trekken het omhoog.",
          en: "An average hides differences: a few that lead pull it up.",
        },
        unit: "average",
        direction: "up",
        baseline: [0.361, "2017-06-14"],
        target: [3, "2020-12-31"],
        source: { kind: "computed", formula: "projects_per_municipality" },
        cadence: "month",
        weight: 2,
        sourceName: "Opgaven van gemeenten en openbare bronnen in Vliegwiel",
      }),
    ],
  },
  {
    slug: "gemeenten-die-meebouwen",
    objective: 1,
    versions: [
      seedDefinition({
        name: { nl: "Gemeenten die meebouwen", en: "Municipalities that build along" },
        definition: {
          nl: "Aandeel van de gemeenten dat een project leidt, of het in gebruik nam toen het nog werd ontwikkeld of beproefd.",
          en: "Share of the municipalities that lead a project, or went live while it was still being developed or tried out.",
        },
        standsFor: {
          nl: "Een actieve branche maakt zelf. Alleen afnemen wat een ander maakt, is iets anders.",
          en: "An active sector makes things itself. Only taking what others make is something else.",
        },
        fallsShort: {
          nl: "Gemeenten die mensen uitlenen of meedenken zonder vroeg in gebruik te nemen, ziet het niet.",
          en: "It does not see municipalities that lend people or think along without going live early.",
        },
        unit: "fraction",
        direction: "up",
        baseline: [0.142, "2017-06-14"],
        target: [0.3, "2021-12-31"],
        source: { kind: "computed", formula: "municipalities_building_along" },
        cadence: "quarter",
        weight: 2,
        sourceName: "Portfolio en opgaven van gemeenten in Vliegwiel",
      }),
    ],
  },
  {
    slug: "stemmen-in-ledenraadpleging",
    objective: 1,
    versions: [
      seedDefinition({
        name: {
          nl: "Gemeenten die stemmen in een ledenraadpleging",
          en: "Municipalities that vote in a consultation of members",
        },
        definition: {
          nl: "Aandeel van de gemeenten dat een stem uitbracht in de ledenraadplegingen van een jaar.",
          en: "Share of the municipalities that cast a vote in the consultations of members of a year.",
        },
        standsFor: {
          nl: "Wie meebeslist over wat de branche samen doet, treedt op als deel ervan.",
          en: "Who helps to decide what the sector does together acts as part of it.",
        },
        fallsShort: {
          nl: "Niet elk jaar is er een raadpleging, en de opkomst hangt ook af van het onderwerp.",
          en: "Not every year has a consultation, and turnout depends on the subject too.",
        },
        unit: "fraction",
        direction: "up",
        baseline: [0.5, "2017-06-14"],
        target: [0.8, "2021-12-31"],
        source: { kind: "measured" },
        cadence: "year",
        weight: 1,
        sourceName: "Uitslagen van ledenraadplegingen van de VNG",
        owner: "Bureau van de VNG-ledenvergadering",
      }),
    ],
  },
];
