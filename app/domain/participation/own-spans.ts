import { continueSpans } from "./continue-spans.ts";
import type { ParticipationEvent } from "./event.ts";
import type { StateSpan } from "./state.ts";
import { visibleEvents } from "./visible-events.ts";

/**
 * What one municipality said of one project over time, in order of day, without what follows from predecessors.
 *
 * A span begins at every day something was said, confirmations too. Days before the first are not in it.
 *
 * @param events the events of one pair, in any order
 */
export function ownSpans(events: readonly ParticipationEvent[]): StateSpan[] {
  return continueSpans(null, visibleEvents(events, null));
}
