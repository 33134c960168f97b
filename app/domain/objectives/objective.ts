import type { BilingualText } from "../portfolio/project.ts";

export const OBJECTIVE_NUMBERS = [1, 2, 3, 4, 5] as const;
export type ObjectiveNumber = (typeof OBJECTIVE_NUMBERS)[number];

/** One of the five things the movement is for. */
export interface Objective {
  readonly number: ObjectiveNumber;
  readonly title: BilingualText;
  readonly wording: BilingualText;
  /** What one would see when it is reached */
  readonly whenReached: BilingualText;
}

/**
 * The five objectives, in the order of the source.
 *
 * @source VNG, Samen Organiseren: doelstellingen (own wording)
 */
export const OBJECTIVES: readonly Objective[] = [
  {
    number: 1,
    title: { nl: "Samen één branche", en: "One sector together" },
    wording: {
      nl: "Gemeenten voeren lokale taken vaker samen uit, als één actieve branche. Zij werken minder als losse organisaties naast elkaar.",
      en: "Municipalities carry out local tasks together more often, as one active sector. They work less as separate organisations side by side.",
    },
    whenReached: {
      nl: "Een nieuwe taak begint met de vraag wie er al iets voor maakt. Elke gemeente gebruikt wat samen is gemaakt, en veel gemeenten bouwen er zelf aan mee.",
      en: "A new task begins with the question who is making something for it already. Every municipality uses what was made together, and many help to build it.",
    },
  },
  {
    number: 2,
    title: { nl: "Betere dienstverlening", en: "Better services" },
    wording: {
      nl: "Inwoners, bedrijven en instellingen krijgen van gemeenten meer, snellere en betere diensten, vooral digitaal. Dat geldt ook als een gemeente één schakel in een keten is.",
      en: "Residents, businesses and institutions get more, quicker and better services from municipalities, digital ones above all. That holds too where a municipality is one link in a chain.",
    },
    whenReached: {
      nl: "Waar iemand ook woont, dezelfde zaak is online en op dezelfde manier te regelen. Een dienst die in één gemeente werkt, werkt kort daarna in heel het land.",
      en: "Wherever people live, they can arrange the same matter online and in the same way. A service that works in one municipality soon works in the whole country.",
    },
  },
  {
    number: 3,
    title: { nl: "Slimmer ingericht werk", en: "Work organised smarter" },
    wording: {
      nl: "Gemeenten richten een aantal administraties en werkprocessen samen beter in: opnieuw ontworpen, digitaal, overal gelijk en op grotere schaal.",
      en: "Municipalities organise a number of administrations and work processes better together: designed anew, digital, the same everywhere and on a larger scale.",
    },
    whenReached: {
      nl: "Voor werk dat overal hetzelfde is, bestaat één proces dat gemeenten delen. Wat dat bespaart, is te zien en blijft beschikbaar voor werk dat wel per plaats verschilt.",
      en: "For work that is the same everywhere there is one process that municipalities share. What that saves can be seen, and is left for work that does differ from place to place.",
    },
  },
  {
    number: 4,
    title: { nl: "Gedeelde standaarden", en: "Shared standards" },
    wording: {
      nl: "Gemeenten hebben samen standaarden, afspraken en voorzieningen. Daarmee kunnen zij vernieuwen, gegevens veilig uitwisselen, toegang tot gegevens beheersen en toepassingen opnieuw gebruiken.",
      en: "Together municipalities have standards, agreements and facilities. With these they can innovate, exchange data safely, control access to data and use applications again.",
    },
    whenReached: {
      nl: "Systemen van verschillende gemeenten en leveranciers passen op elkaar. Elke gemeente past een standaard toe, of legt uit waarom nog niet.",
      en: "Systems of different municipalities and suppliers fit together. Every municipality applies a standard, or explains why it does not yet.",
    },
  },
  {
    number: 5,
    title: { nl: "Eén aanspreekpunt", en: "One point of contact" },
    wording: {
      nl: "Voor het Rijk en voor partners in de keten zijn gemeenten samen één duidelijk aanspreekpunt.",
      en: "For central government and for partners in the chain, municipalities together are one clear point of contact.",
    },
    whenReached: {
      nl: "Een partner maakt één afspraak en één koppeling, en treft daarna in elke gemeente hetzelfde aan.",
      en: "A partner makes one agreement and one connection, and then finds the same in every municipality.",
    },
  },
];

/** @returns `null` when the number is none of the five */
export function objectiveNumberOf(value: number): ObjectiveNumber | null {
  return OBJECTIVE_NUMBERS.find((number) => number === value) ?? null;
}

/** @throws RangeError never for a number of the five: each has its objective */
export function objectiveOf(number: ObjectiveNumber): Objective {
  const objective = OBJECTIVES.find((candidate) => candidate.number === number);
  if (objective === undefined) throw new RangeError(`No objective ${number}`);
  return objective;
}
