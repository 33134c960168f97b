import { type SeedIndicator, seedDefinition } from "./indicator-draft.server.ts";

/** Indicators of objective 3. */
export const smarterWork: readonly SeedIndicator[] = [
  {
    slug: "besparing-per-jaar",
    objective: 3,
    versions: [
      seedDefinition({
        name: { nl: "Besparing per jaar", en: "Saving per year" },
        definition: {
          nl: "Inwoners van gemeenten waar een project in gebruik is, keer de besparing per inwoner en jaar die het project opgeeft. De uitkomst is een bandbreedte; voor de voortgang telt de lage kant.",
          en: "Inhabitants of municipalities where a project is live, times the saving per inhabitant and year that the project states. The result is a range; for progress the low end counts.",
        },
        standsFor: {
          nl: "Werk dat één keer wordt ingericht en overal wordt gebruikt, kost samen minder.",
          en: "Work that is organised once and used everywhere costs less in total.",
        },
        fallsShort: {
          nl: "De besparing per inwoner is een raming. Wat een gemeente werkelijk minder uitgeeft, is niet gemeten.",
          en: "The saving per inhabitant is an estimate. What a municipality really spends less is not measured.",
        },
        unit: "cents_per_year",
        direction: "up",
        baseline: [50_874_920, "2017-06-14"],
        target: [800_000_000, "2022-12-31"],
        source: { kind: "computed", formula: "saving_per_year" },
        cadence: "month",
        weight: 3,
        sourceName: "Ramingen per project; opgaven van gemeenten in Vliegwiel; inwoners: CBS",
        owner: "Controller gezamenlijke uitvoering",
      }),
    ],
  },
  {
    slug: "gemeenten-op-gezamenlijk-proces",
    objective: 3,
    versions: [
      seedDefinition({
        name: { nl: "Gemeenten op het gezamenlijke proces", en: "Municipalities on the common process" },
        definition: {
          nl: "Per dienst en per standaard voor het werk het aandeel van de gemeenten dat haar in gebruik heeft; daarvan het gemiddelde.",
          en: "Per service and per standard for the work the share of municipalities where it is live; of these the mean.",
        },
        standsFor: {
          nl: "Standaardiseren werkt pas als gemeenten hun eigen proces vervangen door het gezamenlijke.",
          en: "Standardising works only when municipalities replace their own process by the common one.",
        },
        fallsShort: {
          nl: "Een gemeente kan het gezamenlijke proces gebruiken en het oude ernaast laten bestaan.",
          en: "A municipality can use the common process and keep the old one beside it.",
        },
        unit: "fraction",
        direction: "up",
        baseline: [0.032, "2017-06-14"],
        target: [0.8, "2023-12-31"],
        source: { kind: "computed", formula: "municipalities_on_common_process" },
        cadence: "month",
        weight: 3,
        sourceName: "Opgaven van gemeenten in Vliegwiel",
      }),
    ],
  },
  {
    slug: "handelingen-per-verhuizing",
    objective: 3,
    versions: [
      seedDefinition({
        name: { nl: "Handelingen per verhuizing", en: "Manual steps per change of address" },
        definition: {
          nl: "Gemiddeld aantal handelingen van een medewerker om één verhuizing te verwerken, geteld bij een vaste groep gemeenten.",
          en: "Mean number of steps that an employee takes to process one change of address, counted in a fixed group of municipalities.",
        },
        standsFor: {
          nl: "Een goed ontworpen proces vraagt minder handwerk.",
          en: "A well designed process asks for less manual work.",
        },
        fallsShort: {
          nl: "Het is één proces. Over ander werk zegt het niets.",
          en: "It is one process. It says nothing of other work.",
        },
        unit: "average",
        direction: "down",
        baseline: [9.5, "2017-06-14"],
        target: [4, "2021-12-31"],
        plausible: { low: 1, high: 15 },
        source: { kind: "measured" },
        cadence: "quarter",
        weight: 2,
        sourceName: "Telling bij een vaste groep gemeenten",
        owner: "Teamleider burgerzaken",
      }),
    ],
  },
  {
    slug: "administratietijd-zorgaanbieders",
    objective: 3,
    versions: [
      seedDefinition({
        name: {
          nl: "Tijd die zorgaanbieders kwijt zijn aan administratie",
          en: "Time that care providers spend on administration",
        },
        definition: {
          nl: "Aandeel van de werktijd bij zorgaanbieders dat naar verantwoording aan gemeenten gaat.",
          en: "Share of working time at care providers that goes to accounting to municipalities.",
        },
        standsFor: {
          nl: "Minder verschillen tussen gemeenten moet bij aanbieders minder papierwerk geven.",
          en: "Fewer differences between municipalities should mean less paperwork for providers.",
        },
        fallsShort: {
          nl: "Er is nog geen meting die alle gemeenten erkennen.",
          en: "There is no measurement yet that all municipalities recognise.",
        },
        unit: "fraction",
        direction: "down",
        baseline: [0.3, "2018-07-02"],
        target: [0.15, "2022-12-31"],
        source: { kind: "measured" },
        cadence: "year",
        weight: 2,
        sourceName: "Nog te kiezen onderzoek",
        owner: "Adviseur sociaal domein",
        holdsFrom: "2018-07-02",
      }),
    ],
  },
];
