import type { Day } from "../day.ts";
import type { ParticipationEvent } from "./event.ts";
import type { ParticipationState, StateSpan } from "./state.ts";

/** A state a municipality begins with, passed on by its predecessors. */
interface StartingState {
  readonly state: ParticipationState;
  readonly fromOn: Day;
}

/**
 * The spans that visible events of one pair make, going on from a starting state.
 *
 * @param start `null`: begins with nothing said
 * @param events visible events of the pair, in any order; none effective before the starting state
 */
export function continueSpans(
  start: StartingState | null,
  events: readonly ParticipationEvent[],
): StateSpan[] {
  const ordered = [...events].sort(byEffectiveDay);
  const spans: StateSpan[] = [];
  let state = start?.state ?? null;
  let fromOn = start?.fromOn;
  for (let index = 0; index < ordered.length; ) {
    const on = ordered[index]?.effectiveOn;
    if (on === undefined) break;
    const before = state;
    for (let event = ordered[index]; event?.effectiveOn === on; event = ordered[index]) {
      state = stateAfter(state, event, before);
      index += 1;
    }
    if (state === before) continue;
    if (before !== null && fromOn !== undefined && fromOn < on)
      spans.push({ ...before, fromOn, untilOn: on });
    fromOn = on;
  }
  if (state !== null && fromOn !== undefined) spans.push({ ...state, fromOn, untilOn: null });
  return spans;
}

function byEffectiveDay(a: ParticipationEvent, b: ParticipationEvent): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.revision - b.revision;
}

/** @param dayBefore the state before the day of the event: a status that went on through the day keeps its first day */
function stateAfter(
  state: ParticipationState | null,
  event: ParticipationEvent,
  dayBefore: ParticipationState | null,
): ParticipationState | null {
  switch (event.kind) {
    case "withdrawal":
      return state;
    case "confirmation":
      return (
        state && {
          ...state,
          supplier: event.supplier ?? state.supplier,
          evidenceUrl: event.evidenceUrl ?? state.evidenceUrl,
          heardOn: event.effectiveOn,
          derivation: null,
          revision: state.revision ?? event.revision,
        }
      );
    case "registration":
    case "correction":
      return {
        municipalityCode: event.municipalityCode,
        status: event.status,
        since: dayBefore?.status === event.status ? dayBefore.since : event.effectiveOn,
        plannedLiveOn: event.plannedLiveOn,
        reviewOn: event.reviewOn,
        reason: event.reason,
        supplier: event.supplier ?? state?.supplier ?? null,
        evidenceUrl: event.evidenceUrl,
        heardOn: event.effectiveOn,
        derivation: null,
        revision: event.revision,
      };
  }
}
