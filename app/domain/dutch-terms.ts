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
