import { addDays, type Day } from "#app/domain/day.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import { reorganisationsBetween } from "#app/domain/municipality/reorganisation.ts";

/** A day on which the register changed the number of municipalities. */
export interface RegisterStep {
  readonly on: Day;
  readonly before: number;
  readonly after: number;
}

/**
 * The reorganisations that changed the number of municipalities, in order of day.
 *
 * @param after exclusive
 * @param until inclusive
 */
export function registerSteps(register: Register, after: Day, until: Day): RegisterStep[] {
  const days = new Set(reorganisationsBetween(register, after, until).map((link) => link.on));
  return [...days]
    .map((on) => ({
      on,
      before: existingOn(register, addDays(on, -1)).length,
      after: existingOn(register, on).length,
    }))
    .filter((step) => step.before !== step.after);
}
