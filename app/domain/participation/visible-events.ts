import type { Instant } from "../instant.ts";
import type { ParticipationEvent } from "./event.ts";

/**
 * The events that count at an instant: recorded by then, and neither replaced nor taken away by then.
 *
 * An event stays replaced when its correction is corrected or withdrawn in turn: together they are versions of one
 * statement, and the latest version speaks. Withdrawals say nothing themselves and are left out.
 *
 * @param knownAt `null`: everything recorded
 */
export function visibleEvents(
  events: readonly ParticipationEvent[],
  knownAt: Instant | null,
): ParticipationEvent[] {
  const recorded = knownAt === null ? events : events.filter((event) => event.recordedAt <= knownAt);
  const replaced = new Set<number>();
  for (const event of recorded) {
    if (event.kind === "correction" || event.kind === "withdrawal") replaced.add(event.replacesRevision);
  }
  return recorded.filter((event) => event.kind !== "withdrawal" && !replaced.has(event.revision));
}
