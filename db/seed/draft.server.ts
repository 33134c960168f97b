import type { Instant } from "#app/domain/instant.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";

type Numbered = "revision" | "replacesRevision" | "recordedAt";
type WithoutNumbers<Event> = Event extends ParticipationEvent ? Omit<Event, Numbered> : never;

/** An event before the log has given it its revision; a correction or withdrawal points at the draft it replaces. */
export interface Draft {
  readonly says: WithoutNumbers<ParticipationEvent>;
  readonly replaces: Draft | null;
  readonly recordedAt: Instant;
}
