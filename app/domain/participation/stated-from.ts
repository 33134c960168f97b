import type { Day } from "../day.ts";
import { existencesOf, type Register } from "../municipality/register.ts";
import type { ParticipationState } from "./state.ts";

/**
 * The first day on which a municipality itself can say what its state is: the day the status began, or the day the
 * municipality did, when the status was passed on by predecessors.
 *
 * @param on a day on which the state holds
 * @returns `null` for status `none`
 */
export function statedFrom(register: Register, state: ParticipationState, on: Day): Day | null {
  const { since, municipalityCode } = state;
  const existence = existencesOf(register, municipalityCode).find(
    ({ fromOn, untilOn }) => (fromOn === null || fromOn <= on) && (untilOn === null || on < untilOn),
  );
  const from = existence?.fromOn ?? null;
  return since !== null && from !== null && since < from ? from : since;
}
