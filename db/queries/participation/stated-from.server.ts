import type { Day } from "#app/domain/day.ts";
import { existencesOf, type Register } from "#app/domain/municipality/register.ts";
import type { StateSpan } from "#app/domain/participation/state.ts";

/**
 * The first day on which a municipality can say what a span tells: the day its status began, or the day it came to be
 * itself, when the status is older than the municipality.
 */
export function statedFrom(register: Register, span: StateSpan): Day {
  const since = span.since ?? span.fromOn;
  const existence = existencesOf(register, span.municipalityCode).find(
    ({ fromOn, untilOn }) =>
      (fromOn === null || fromOn <= span.fromOn) && (untilOn === null || span.fromOn < untilOn),
  );
  const from = existence?.fromOn ?? null;
  return from !== null && since < from ? from : since;
}
