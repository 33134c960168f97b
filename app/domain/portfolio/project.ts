import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";

export const FIELDS = ["services", "information", "social", "physical", "security", "operations"] as const;
/** Field a project belongs to (domein). */
export type Field = (typeof FIELDS)[number];

export const PROJECT_KINDS = ["service", "facility", "standard", "expertise"] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

export const PHASES = [
  "exploration",
  "development",
  "pilot",
  "scaling",
  "nationwide",
  "maintenance",
  "stopped",
] as const;
export type Phase = (typeof PHASES)[number];

/** Where figures come from: reported by municipalities, observed in a public source, or made up as an example. */
export const ORIGINS = ["reported", "observed", "example"] as const;
export type Origin = (typeof ORIGINS)[number];

export interface PhaseChange {
  readonly phase: Phase;
  readonly on: Day;
  /** The decision or reason behind it */
  readonly reason: string;
}

/** A point of the target line: a number of municipalities, or a fraction (0–1) of those that exist on the day asked. */
export type TargetPoint =
  | { readonly on: Day; readonly unit: "municipalities"; readonly value: number }
  | { readonly on: Day; readonly unit: "fraction"; readonly value: number };

/** Text in the two languages of the screen. */
export interface BilingualText {
  readonly nl: string;
  readonly en: string;
}

/** Something developed together, to be used by all. */
export interface Project {
  readonly slug: string;
  readonly name: BilingualText;
  readonly summary: BilingualText;
  readonly field: Field;
  readonly kind: ProjectKind;
  /** Where it is developed; `null` when no single municipality leads */
  readonly leadMunicipality: MunicipalityCode | null;
  readonly startOn: Day;
  /** In order of day; at least one */
  readonly phases: readonly PhaseChange[];
  /** In order of day; empty: no target set */
  readonly targets: readonly TargetPoint[];
  /** Whether the targets were decided somewhere or are made up with the example */
  readonly targetOrigin: Exclude<Origin, "observed">;
  /** A state counts as fresh for this many days after it was last heard of */
  readonly confirmWithinDays: number;
  readonly origin: Origin;
  /** Name of the public source of observed figures, and its address; `null` when there is none */
  readonly source: { readonly name: string; readonly url: string | null } | null;
  /** Last day the source was looked at; `null` unless observed */
  readonly observedUntil: Day | null;
}
