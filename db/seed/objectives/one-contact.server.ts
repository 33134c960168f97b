import { type SeedIndicator, seedDefinition } from "./indicator-draft.server.ts";

const partners = {
  name: { nl: "Aangesloten ketenpartners", en: "Chain partners connected" },
  standsFor: {
    nl: "Een partner die met één afspraak alle gemeenten bereikt, heeft één aanspreekpunt.",
    en: "A partner that reaches all municipalities with one agreement has one point of contact.",
  },
  fallsShort: {
    nl: "Een grote partner telt even zwaar als een kleine.",
    en: "A large partner counts as much as a small one.",
  },
  unit: "count",
  direction: "up",
  source: { kind: "measured" },
  cadence: "quarter",
  weight: 2,
  sourceName: "Register van gezamenlijke afspraken",
  owner: "Ketenmanager",
} as const;

/** Indicators of objective 5. */
export const oneContact: readonly SeedIndicator[] = [
  {
    slug: "projecten-die-half-nederland-bereiken",
    objective: 5,
    versions: [
      seedDefinition({
        name: {
          nl: "Projecten die de helft van de inwoners bereiken",
          en: "Projects that reach half of the inhabitants",
        },
        definition: {
          nl: "Aandeel van de lopende projecten dat in gebruik is in gemeenten met samen ten minste de helft van de inwoners.",
          en: "Share of the running projects that are live in municipalities with at least half of the inhabitants between them.",
        },
        standsFor: {
          nl: "Pas als het overal hetzelfde werkt, hoeft een partner niet met elke gemeente apart te praten.",
          en: "Only when it works the same everywhere need a partner not talk to each municipality apart.",
        },
        fallsShort: {
          nl: "Een enkele grote stad kan een project over de grens tillen. Over de afspraken zelf zegt het niets.",
          en: "A single large city can lift a project over the line. It says nothing of the agreements themselves.",
        },
        unit: "fraction",
        direction: "up",
        baseline: [0, "2017-06-14"],
        target: [0.8, "2022-12-31"],
        source: { kind: "computed", formula: "projects_reaching_half" },
        cadence: "month",
        weight: 2,
        sourceName: "Opgaven van gemeenten en openbare bronnen in Vliegwiel; inwoners: CBS",
      }),
    ],
  },
  {
    slug: "aangesloten-ketenpartners",
    objective: 5,
    versions: [
      seedDefinition({
        ...partners,
        definition: {
          nl: "Aantal koppelingen van partners die met één gezamenlijke afspraak werken, op de laatste dag van de periode.",
          en: "Number of connections of partners that work with one joint agreement, on the last day of the period.",
        },
        baseline: [12, "2017-06-14"],
        target: [60, "2021-12-31"],
      }),
      seedDefinition({
        ...partners,
        definition: {
          nl: "Aantal partners (organisaties) met één gezamenlijke afspraak, op de laatste dag van de periode. Een partner met meer koppelingen telt één keer.",
          en: "Number of partners (organisations) with one joint agreement, on the last day of the period. A partner with several connections counts once.",
        },
        baseline: [14, "2018-07-01"],
        target: [40, "2021-12-31"],
        holdsFrom: "2018-07-01",
        reason: "Koppelingen telden één partner meermaals. Voortaan tellen organisaties.",
      }),
    ],
  },
  {
    slug: "projecten-met-een-aanspreekpunt",
    objective: 5,
    versions: [
      seedDefinition({
        name: { nl: "Projecten met één aanspreekpunt", en: "Projects with one point of contact" },
        definition: {
          nl: "Aandeel van de lopende projecten waarvoor het Rijk en ketenpartners één aanspreekpunt hebben dat voor alle gemeenten spreekt.",
          en: "Share of the running projects for which central government and chain partners have one contact who speaks for all municipalities.",
        },
        standsFor: {
          nl: "Het meet de doelstelling zelf, per project.",
          en: "It measures the objective itself, per project.",
        },
        fallsShort: {
          nl: "Of partners het aanspreekpunt ook vinden en gebruiken, moet aan hen worden gevraagd.",
          en: "Whether partners find and use the contact has to be asked of them.",
        },
        unit: "fraction",
        direction: "up",
        baseline: [0.2, "2017-06-14"],
        target: [1, "2020-12-31"],
        source: { kind: "measured" },
        cadence: "year",
        weight: 2,
        sourceName: "Navraag bij projecten en ketenpartners",
      }),
    ],
  },
];
