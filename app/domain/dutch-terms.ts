import type { Direction } from "./objectives/indicator.ts";
import type { Cadence } from "./objectives/period.ts";
import type { ProgressClass } from "./objectives/progress.ts";
import type { Unit } from "./objectives/unit.ts";
import type { Status } from "./participation/status.ts";
import type { Pace } from "./portfolio/pace.ts";
import type { Field, Origin, Phase, ProjectKind } from "./portfolio/project.ts";

/** The words of the contract for what code calls otherwise: in files that are handed in or out, and in addresses. */
export const STATUS_TERMS: Readonly<Record<Status, string>> = {
  none: "geen_opgave",
  exploring: "orienteert",
  committed: "aangemeld",
  implementing: "implementeert",
  live: "in_gebruik",
  stopped: "gestopt",
  declined: "neemt_niet_deel",
};

/** Stands in a file for a confirmation, which is no status of its own. */
export const CONFIRMATION_TERM = "bevestigd";

export const FIELD_TERMS: Readonly<Record<Field, string>> = {
  services: "dienstverlening",
  information: "informatievoorziening",
  social: "sociaal_domein",
  physical: "fysiek_domein",
  security: "informatieveiligheid",
  operations: "bedrijfsvoering",
};

export const KIND_TERMS: Readonly<Record<ProjectKind, string>> = {
  service: "dienst",
  facility: "voorziening",
  standard: "standaard",
  expertise: "expertise",
};

export const PHASE_TERMS: Readonly<Record<Phase, string>> = {
  exploration: "verkenning",
  development: "ontwikkeling",
  pilot: "beproeving",
  scaling: "opschaling",
  nationwide: "landelijk",
  maintenance: "beheer",
  stopped: "gestopt",
};

export const ORIGIN_TERMS: Readonly<Record<Origin, string>> = {
  reported: "opgave",
  observed: "waargenomen",
  example: "voorbeeld",
};

/** Names of the statuses as keys of the API's counts. */
export const COUNT_TERMS = {
  none: "geenOpgave",
  exploring: "orienteert",
  committed: "aangemeld",
  implementing: "implementeert",
  live: "inGebruik",
  stopped: "gestopt",
  declined: "neemtNietDeel",
} as const satisfies Readonly<Record<Status, string>>;

export const PACE_TERMS = {
  completed: "voltooid",
  on_track: "opKoers",
  behind: "achter",
  far_behind: "verAchter",
  no_target: "geenDoel",
} as const satisfies Readonly<Record<Pace, string>>;

/** How far an indicator or objective is, in files and in the API. */
export const PROGRESS_TERMS = {
  achieved: "bereikt",
  on_track: "opKoers",
  moderate: "matig",
  limited: "beperkt",
  deteriorating: "verslechtert",
  not_measured: "nietGemeten",
} as const satisfies Readonly<Record<ProgressClass, string>>;

export const UNIT_TERMS: Readonly<Record<Unit, string>> = {
  municipalities: "gemeenten",
  count: "aantal",
  average: "gemiddelde",
  fraction: "aandeel",
  inhabitants_fraction: "aandeel_inwoners",
  days: "dagen",
  grade: "cijfer",
  cents_per_year: "cent_per_jaar",
};

export const CADENCE_TERMS: Readonly<Record<Cadence, string>> = {
  month: "maand",
  quarter: "kwartaal",
  half_year: "halfjaar",
  year: "jaar",
};

export const DIRECTION_TERMS: Readonly<Record<Direction, string>> = { up: "omhoog", down: "omlaag" };
