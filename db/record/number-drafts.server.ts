import { type Day, endOfDay } from "#app/domain/day.ts";
import { epochMillisecondsOf, type Instant, instantOf } from "#app/domain/instant.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import { eventOfDraft } from "../queries/participation/event-of-draft.server.ts";

/** A draft with its revision and instant, and its place in what was handed in. */
export interface NumberedDraft {
  readonly index: number;
  readonly event: ParticipationEvent;
}

/**
 * Gives drafts their revisions and their instant.
 *
 * All drafts of one write are recorded at one instant, later than anything recorded before. With
 * `recordedOnEffectiveDay` each counts as recorded at the end of its effective day (now, when that is still to
 * come), in the order of those days; this is for loading history.
 */
export function numberDrafts(
  drafts: readonly EventDraft[],
  options: {
    readonly lastRevision: number;
    readonly lastRecordedAt: Instant | null;
    readonly now: Instant;
    readonly recordedOnEffectiveDay: boolean;
  },
): NumberedDraft[] {
  const { lastRevision, lastRecordedAt, now } = options;
  const indexed = drafts.map((draft, index) => ({ draft, index }));
  if (options.recordedOnEffectiveDay) {
    indexed.sort((a, b) => compareText(a.draft.effectiveOn, b.draft.effectiveOn) || a.index - b.index);
  }
  const together = lastRecordedAt === null || lastRecordedAt < now ? now : millisecondAfter(lastRecordedAt);
  const ends = new Map<Day, Instant>();
  const endOf = (on: Day) => {
    const end = ends.get(on) ?? endOfDay(on);
    ends.set(on, end);
    if (end < now) return end;
    return now;
  };
  return indexed.map(({ draft, index }, place) => {
    const recordedAt = options.recordedOnEffectiveDay ? endOf(draft.effectiveOn) : together;
    return { index, event: eventOfDraft(draft, lastRevision + 1 + place, recordedAt) };
  });
}

function millisecondAfter(at: Instant): Instant {
  return instantOf(epochMillisecondsOf(at) + 1);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
