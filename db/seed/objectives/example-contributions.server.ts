import type { ContributionWeight } from "#app/domain/objectives/contribution.ts";
import type { ObjectiveNumber } from "#app/domain/objectives/objective.ts";

/** Project, objective, weight, why (Dutch, English). Nobody decided these: they are an example. */
type Row = readonly [
  projectSlug: string,
  objective: ObjectiveNumber,
  weight: ContributionWeight,
  nl: string,
  en: string,
];

export const exampleContributions: readonly Row[] = [
  [
    "open-raadsinformatie",
    1,
    2,
    "Raden van alle gemeenten op dezelfde manier te volgen: dat doet geen gemeente alleen.",
    "Councils of all municipalities can be followed in the same way: no municipality does that alone.",
  ],
  [
    "open-raadsinformatie",
    4,
    3,
    "Eén vorm voor raadsstukken als open data, die ieder opnieuw kan gebruiken.",
    "One form for council documents as open data, which anybody can use again.",
  ],
  [
    "open-raadsinformatie",
    5,
    1,
    "Wie raadsinformatie zoekt, hoeft niet bij elke gemeente apart te zijn.",
    "Who looks for council information need not go to each municipality apart.",
  ],
  [
    "digitale-aangifte-overlijden",
    1,
    1,
    "Eén gemeente bouwde, de andere namen het over.",
    "One municipality built it, the others took it over.",
  ],
  [
    "digitale-aangifte-overlijden",
    2,
    3,
    "Aangifte kan dag en nacht online, in elke gemeente op dezelfde manier.",
    "Registration is possible online day and night, in the same way in every municipality.",
  ],
  [
    "digitale-aangifte-overlijden",
    3,
    2,
    "Minder werk aan de balie en minder overtypen.",
    "Less work at the counter and less retyping.",
  ],
  [
    "digitale-aangifte-overlijden",
    5,
    1,
    "Uitvaartondernemers werken met één ingang voor alle gemeenten.",
    "Funeral directors work with one entrance to all municipalities.",
  ],
  [
    "landelijke-verhuisservice",
    2,
    3,
    "Een verhuizing doorgeven kan één keer en online.",
    "A change of address is reported once and online.",
  ],
  [
    "landelijke-verhuisservice",
    3,
    3,
    "De oude en de nieuwe gemeente verwerken de verhuizing in één gezamenlijk proces.",
    "The old and the new municipality process the move in one common process.",
  ],
  [
    "landelijke-verhuisservice",
    5,
    1,
    "Partners die een adres nodig hebben, krijgen het van één kant.",
    "Partners who need an address get it from one side.",
  ],
  [
    "omgevingswet-slim-invoeren",
    1,
    2,
    "Gemeenten bereiden zich samen voor op één wet.",
    "Municipalities prepare for one law together.",
  ],
  [
    "omgevingswet-slim-invoeren",
    3,
    2,
    "Werkprocessen en toetsen zijn één keer gemaakt.",
    "Work processes and checks are made once.",
  ],
  [
    "omgevingswet-slim-invoeren",
    4,
    3,
    "Regels en vragen staan in een vorm die systemen van iedereen begrijpen.",
    "Rules and questions are in a form that everybody's systems understand.",
  ],
  [
    "expertise-informatieveiligheid",
    1,
    3,
    "Gemeenten delen schaarse deskundigen in plaats van om hen te strijden.",
    "Municipalities share scarce experts instead of competing for them.",
  ],
  [
    "expertise-informatieveiligheid",
    4,
    2,
    "Veilig uitwisselen vraagt dezelfde maatregelen overal.",
    "Safe exchange asks for the same measures everywhere.",
  ],
  [
    "lastenverlichting-sociaal-domein",
    3,
    3,
    "Zorgaanbieders leggen overal op dezelfde manier verantwoording af.",
    "Care providers account for their work in the same way everywhere.",
  ],
  [
    "lastenverlichting-sociaal-domein",
    4,
    2,
    "Eén stel berichten en contracten voor het hele land.",
    "One set of messages and contracts for the whole country.",
  ],
  [
    "lastenverlichting-sociaal-domein",
    5,
    3,
    "Aanbieders en het Rijk maken één afspraak met alle gemeenten.",
    "Providers and central government make one agreement with all municipalities.",
  ],
];

/** Project, saving per inhabitant and year in cents (low, high): made up, so that the calculation has something to show. */
export const exampleSavings: readonly (readonly [
  projectSlug: string,
  lowCents: number,
  highCents: number,
])[] = [
  ["digitale-aangifte-overlijden", 8, 20],
  ["landelijke-verhuisservice", 22, 45],
  ["omgevingswet-slim-invoeren", 15, 60],
  ["expertise-informatieveiligheid", 10, 30],
];
