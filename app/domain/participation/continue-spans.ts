import type { Day } from "../day.ts";
import type { ParticipationEvent } from "./event.ts";
import type { ParticipationState, StateSpan } from "./state.ts";

/** A state a municipality begins with, passed on by its predecessors. */
interface StartingState {
  readonly state: ParticipationState;
  readonly fromOn: Day;
}

/** A span while it is made: its end comes with the next event. */
type OpenSpan = ParticipationState & { readonly fromOn: Day; untilOn: Day | null };

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
  const ordered = isOrdered(events) ? events : [...events].sort(byEffectiveDay);
  const spans: StateSpan[] = [];
  let span: OpenSpan | null = start && { ...start.state, fromOn: start.fromOn, untilOn: null };
  for (let index = 0; index < ordered.length; ) {
    const on = ordered[index]?.effectiveOn;
    if (on === undefined) break;
    const before: OpenSpan | null = span;
    for (let event = ordered[index]; event?.effectiveOn === on; event = ordered[index]) {
      span = spanAfter(span, event, before);
      index += 1;
    }
    if (before === null || span === before || before.fromOn === on) continue;
    before.untilOn = on;
    spans.push(before);
  }
  if (span !== null) spans.push(span);
  return spans;
}

/** Logs are mostly read in the order of their revisions, which mostly is that of the days. */
function isOrdered(events: readonly ParticipationEvent[]): boolean {
  return events.every((event, index) => {
    const previous = events[index - 1];
    return previous === undefined || byEffectiveDay(previous, event) < 0;
  });
}

function byEffectiveDay(a: ParticipationEvent, b: ParticipationEvent): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.revision - b.revision;
}

/**
 * Written out field by field: there are very many spans, and copying with a spread takes several times as long.
 *
 * @param dayBefore what was the case before the day of the event: a status that went on keeps its first day
 */
function spanAfter(
  span: OpenSpan | null,
  event: ParticipationEvent,
  dayBefore: OpenSpan | null,
): OpenSpan | null {
  switch (event.kind) {
    case "withdrawal":
      return span;
    case "confirmation":
      return (
        span && {
          municipalityCode: span.municipalityCode,
          status: span.status,
          since: span.since,
          plannedLiveOn: span.plannedLiveOn,
          reviewOn: span.reviewOn,
          reason: span.reason,
          supplier: event.supplier ?? span.supplier,
          evidenceUrl: event.evidenceUrl ?? span.evidenceUrl,
          heardOn: event.effectiveOn,
          derivation: null,
          revision: span.revision ?? event.revision,
          fromOn: event.effectiveOn,
          untilOn: null,
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
        supplier: event.supplier ?? span?.supplier ?? null,
        evidenceUrl: event.evidenceUrl,
        heardOn: event.effectiveOn,
        derivation: null,
        revision: event.revision,
        fromOn: event.effectiveOn,
        untilOn: null,
      };
  }
}
