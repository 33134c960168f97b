import type { ParticipationEvent } from "./event.ts";

type DraftOf<Event> = Event extends ParticipationEvent ? Omit<Event, "revision" | "recordedAt"> : never;

/** An event that is to be recorded: its revision and its instant are given when it is. */
export type EventDraft = DraftOf<ParticipationEvent>;
