import type { Day } from "../day.ts";
import type { Instant } from "../instant.ts";
import type { BilingualText, Origin } from "../portfolio/project.ts";
import type { FormulaName } from "./formulas/formula-names.ts";
import type { ObjectiveNumber } from "./objective.ts";
import type { Cadence } from "./period.ts";
import type { Unit } from "./unit.ts";

export const DIRECTIONS = ["up", "down"] as const;
/** Whether more or less is better. */
export type Direction = (typeof DIRECTIONS)[number];

/** Where the value of an indicator comes from: a formula over what is known, or what people measure. */
export type IndicatorKind =
  | { readonly kind: "computed"; readonly formula: FormulaName }
  | { readonly kind: "measured" };

/** A value on a day, and whether somebody decided or found it or it is made up with the example. */
export interface Milestone {
  readonly value: number;
  readonly on: Day;
  readonly origin: Origin;
}

/** What an indicator is from a day on. */
export interface IndicatorDefinition {
  readonly holdsFrom: Day;
  /** It measures something else than before: older values stay under the older definition */
  readonly isNewDefinition: boolean;
  readonly name: BilingualText;
  readonly definition: BilingualText;
  /** Why it stands for the objective */
  readonly standsFor: BilingualText;
  /** Where it falls short */
  readonly fallsShort: BilingualText;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly baseline: Milestone;
  readonly target: Milestone;
  readonly source: IndicatorKind;
  readonly cadence: Cadence;
  /** Who publishes or measures it */
  readonly sourceName: string;
  /** `null`: no public address */
  readonly sourceUrl: string | null;
  /** Who sees to it that it is measured: a function, never a person */
  readonly owner: string;
  /** 1–5: how much it counts in the score of the objective */
  readonly weight: number;
  /** Values that surprise nobody; `null`: all that the unit allows. Others ask for a reason */
  readonly plausible: { readonly low: number; readonly high: number } | null;
  /** Why it changed; empty with the first */
  readonly reason: string;
}

/** A definition as it was recorded. */
export interface IndicatorVersion extends IndicatorDefinition {
  /** Increasing over all indicators, in the order of recording */
  readonly id: number;
  readonly recordedAt: Instant;
  readonly actor: string;
}

/** Something that is followed to see whether an objective comes closer. */
export interface Indicator {
  readonly slug: string;
  readonly objective: ObjectiveNumber;
  /** Place among the indicators, from 1 */
  readonly position: number;
  /** In the order of recording; at least one */
  readonly versions: readonly IndicatorVersion[];
}
