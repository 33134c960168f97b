import { addDays, type Day } from "../day.ts";
import { existingOn, type Register } from "../municipality/register.ts";
import { reorganisationsBetween } from "../municipality/reorganisation.ts";
import { statesInBordersOf } from "./borders.ts";
import { countStatuses } from "./count-statuses.ts";
import { type SpansByCode, statesOn } from "./state-on.ts";

/** What the register did to the counts of a project on one day, apart from what municipalities did. */
export interface Reconciliation {
  readonly on: Day;
  readonly municipalityCountBefore: number;
  readonly municipalityCountAfter: number;
  readonly liveBefore: number;
  readonly liveAfter: number;
}

/**
 * The line "1 January 2019: 380 → 355 municipalities; 41 live became 29" for each reorganisation, in order of day.
 *
 * Both live counts are of the same moment, the day before: once in the old borders, once in the new.
 *
 * @param after exclusive
 * @param until inclusive
 * @source DOMAIN: measures, reconciliation line
 */
export function reconciliations(
  register: Register,
  spansByCode: SpansByCode,
  after: Day,
  until: Day,
): Reconciliation[] {
  const days = new Set(reorganisationsBetween(register, after, until).map((link) => link.on));
  return [...days].map((on) => reconciliation(register, spansByCode, on));
}

export function reconciliation(register: Register, spansByCode: SpansByCode, on: Day): Reconciliation {
  const dayBefore = addDays(on, -1);
  return {
    on,
    municipalityCountBefore: existingOn(register, dayBefore).length,
    municipalityCountAfter: existingOn(register, on).length,
    liveBefore: countStatuses(statesOn(register, dayBefore, spansByCode)).live,
    liveAfter: countStatuses(statesInBordersOf(register, on, dayBefore, spansByCode)).live,
  };
}
