import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { existingOn, type Register } from "../municipality/register.ts";
import { noneState } from "./none-state.ts";
import type { ParticipationState, StateSpan } from "./state.ts";

/** Spans of one project, in order of day per municipality. */
export type SpansByCode = ReadonlyMap<MunicipalityCode, readonly StateSpan[]>;

/**
 * The state of one pair on a day.
 *
 * @param spans spans of the pair in order of day; days not covered have status `none`
 */
export function stateOn(
  spans: readonly StateSpan[] | undefined,
  on: Day,
  municipalityCode: MunicipalityCode,
): ParticipationState {
  return (spans && spanOn(spans, on)) ?? noneState(municipalityCode);
}

/** The states of a project on a day: one for each municipality that exists then, in order of the register. */
export function statesOn(register: Register, on: Day, spansByCode: SpansByCode): ParticipationState[] {
  return existingOn(register, on).map(({ code }) => stateOn(spansByCode.get(code), on, code));
}

function spanOn(spans: readonly StateSpan[], on: Day): StateSpan | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.fromOn <= on) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && (span.untilOn === null || on < span.untilOn) ? span : undefined;
}
