import { type SeedIndicator, seedDefinition } from "./indicator-draft.server.ts";

/** Indicators of objective 2. */
export const betterServices: readonly SeedIndicator[] = [
  {
    slug: "inwoners-per-digitale-dienst",
    objective: 2,
    versions: [
      seedDefinition({
        name: {
          nl: "Inwoners die een digitale dienst bereikt",
          en: "Inhabitants that a digital service reaches",
        },
        definition: {
          nl: "Per digitale dienst het aandeel van de inwoners in gemeenten die haar in gebruik hebben; daarvan het gemiddelde.",
          en: "Per digital service the share of inhabitants in municipalities where it is live; of these the mean.",
        },
        standsFor: {
          nl: "Een dienst is er pas voor inwoners als hun eigen gemeente haar aanbiedt.",
          en: "A service is there for residents only when their own municipality offers it.",
        },
        fallsShort: {
          nl: "Het zegt niet hoe vaak de dienst wordt gebruikt, en niet hoe goed zij bevalt.",
          en: "It does not say how often the service is used, nor how well it is liked.",
        },
        unit: "inhabitants_fraction",
        direction: "up",
        baseline: [0.048, "2017-06-14"],
        target: [0.9, "2022-12-31"],
        source: { kind: "computed", formula: "inhabitants_per_service" },
        cadence: "month",
        weight: 3,
        sourceName: "Opgaven van gemeenten in Vliegwiel; inwoners: CBS",
      }),
    ],
  },
  {
    slug: "inwoners-met-alle-diensten",
    objective: 2,
    versions: [
      seedDefinition({
        name: { nl: "Inwoners met alle digitale diensten", en: "Inhabitants with all digital services" },
        definition: {
          nl: "Aandeel van de inwoners in gemeenten die alle digitale diensten van de portfolio in gebruik hebben.",
          en: "Share of the inhabitants in municipalities where all digital services of the portfolio are live.",
        },
        standsFor: {
          nl: "Inwoners merken het pas als alles in hun gemeente online kan, niet één dienst.",
          en: "Residents notice it only when everything can be done online in their municipality, not one service.",
        },
        fallsShort: {
          nl: "Komt er een dienst bij, dan daalt het, terwijl er voor inwoners niets slechter is geworden.",
          en: "When a service is added it falls, though nothing has become worse for residents.",
        },
        unit: "inhabitants_fraction",
        direction: "up",
        baseline: [0, "2017-06-14"],
        target: [0.8, "2023-12-31"],
        source: { kind: "computed", formula: "inhabitants_with_all_services" },
        cadence: "month",
        weight: 2,
        sourceName: "Opgaven van gemeenten in Vliegwiel; inwoners: CBS",
      }),
    ],
  },
  {
    slug: "dagen-tot-de-helft",
    objective: 2,
    versions: [
      seedDefinition({
        name: {
          nl: "Dagen van ontwikkeling tot de helft van de gemeenten",
          en: "Days from development to half of the municipalities",
        },
        definition: {
          nl: "Van projecten die in de helft van de gemeenten in gebruik zijn gekomen: gemiddeld aantal dagen sinds het begin van de ontwikkeling.",
          en: "Of projects that went live in half of the municipalities: mean number of days since development began.",
        },
        standsFor: {
          nl: "Snellere dienstverlening begint met sneller opschalen van wat in één gemeente al werkt.",
          en: "Quicker services begin with scaling up sooner what already works in one municipality.",
        },
        fallsShort: {
          nl: "Trage projecten die de helft nooit halen, tellen niet mee. Daardoor lijkt het sneller dan het is.",
          en: "Slow projects that never reach half do not count. That makes it look quicker than it is.",
        },
        unit: "days",
        direction: "down",
        baseline: [1200, "2017-06-14"],
        target: [730, "2023-12-31"],
        source: { kind: "computed", formula: "days_to_half" },
        cadence: "quarter",
        weight: 1,
        sourceName: "Portfolio en opgaven van gemeenten in Vliegwiel",
      }),
    ],
  },
  {
    slug: "waardering-digitale-diensten",
    objective: 2,
    versions: [
      seedDefinition({
        name: {
          nl: "Waardering van de digitale diensten",
          en: "How digital services are valued",
        },
        definition: {
          nl: "Gemiddeld rapportcijfer van inwoners en ondernemers die een digitale dienst net hebben gebruikt.",
          en: "Mean mark given by residents and businesses who have just used a digital service.",
        },
        standsFor: {
          nl: "Beter is wat gebruikers beter vinden.",
          en: "Better is what users find better.",
        },
        fallsShort: {
          nl: "Wie online vastloopt en belt, vult geen cijfer in.",
          en: "Who gets stuck online and calls gives no mark.",
        },
        unit: "grade",
        direction: "up",
        baseline: [6.8, "2017-06-14"],
        target: [7.8, "2021-12-31"],
        plausible: { low: 5, high: 9 },
        source: { kind: "measured" },
        cadence: "quarter",
        weight: 2,
        sourceName: "Peiling na gebruik van de dienst",
        owner: "Coördinator dienstverlening",
      }),
    ],
  },
];
