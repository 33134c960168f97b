import { addDays, type Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { ParticipationState, StateSpan } from "./state.ts";

/**
 * The states of one day as spans of that day, for questions that only ask about it, such as {@link statesInBordersOf}.
 *
 * @param states at most one per municipality
 */
export function spansOfDay(
  states: readonly ParticipationState[],
  on: Day,
): ReadonlyMap<MunicipalityCode, readonly StateSpan[]> {
  const untilOn = addDays(on, 1);
  return new Map(states.map((state) => [state.municipalityCode, [{ ...state, fromOn: on, untilOn }]]));
}
