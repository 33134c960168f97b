import type { Day } from "../../day.ts";
import type { MunicipalityCode } from "../../municipality/municipality.ts";
import type { BilingualText } from "../../portfolio/project.ts";
import type { FactsOfDay } from "../facts-of-day.ts";
import type { Unit } from "../unit.ts";
import type { FormulaName } from "./formula-names.ts";

/** What one project brings to a value: an amount, or an amount out of a whole. */
export interface FormulaTerm {
  readonly projectSlug: string;
  readonly amount: number;
  /** `null`: the amount stands alone */
  readonly of: number | null;
}

/** A value with the numbers it was made from. */
export interface FormulaValue {
  /** Unrounded. Of a range its low end: what it is at least */
  readonly value: number;
  /** `null`: the value is one number */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly numerator: number;
  /** value = numerator ÷ denominator; `null`: value = numerator */
  readonly denominator: number | null;
  /** Per project; empty where the value does not come about project by project */
  readonly terms: readonly FormulaTerm[];
}

/** A named way to compute an indicator from what is known of a day. */
export interface Formula {
  readonly name: FormulaName;
  /** Raised whenever the same facts would give another value */
  readonly version: number;
  /** Day this version came into the product */
  readonly versionOn: Day;
  readonly unit: Unit;
  readonly title: BilingualText;
  readonly description: BilingualText;
  /** @returns `null` when there is nothing to compute it from */
  valueOn(facts: FactsOfDay): FormulaValue | null;
  /** What it is in one municipality that exists on the day; `null`: it cannot be told of one */
  readonly municipalityValueOn: ((facts: FactsOfDay, code: MunicipalityCode) => FormulaValue | null) | null;
}

/** A part of a whole. @returns `null` when the whole is 0 */
export function ratioValue(
  numerator: number,
  denominator: number,
  terms: readonly FormulaTerm[] = [],
): FormulaValue | null {
  if (denominator === 0) return null;
  return { value: numerator / denominator, range: null, numerator, denominator, terms };
}

/** An amount that stands alone. */
export function amountValue(
  amount: number,
  range: FormulaValue["range"],
  terms: readonly FormulaTerm[],
): FormulaValue {
  return { value: amount, range, numerator: amount, denominator: null, terms };
}

/** The mean of the shares of some projects. @returns `null` without projects or when a whole is 0 */
export function meanOfShares(terms: readonly (FormulaTerm & { readonly of: number })[]): FormulaValue | null {
  if (terms.some(({ of }) => of === 0)) return null;
  const sum = terms.reduce((total, { amount, of }) => total + amount / of, 0);
  return ratioValue(sum, terms.length, terms);
}
