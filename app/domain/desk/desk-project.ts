import type { Day } from "../day.ts";
import type { EventSource } from "../participation/event.ts";
import type { ParticipationState } from "../participation/state.ts";
import type { Project } from "../portfolio/project.ts";

/** One project as the desk of a municipality sees it. */
export interface DeskProject {
  readonly project: Project;
  /** Today */
  readonly state: ParticipationState;
  /** Latest revision of the pair, on which a new entry is based; `null`: nothing was ever said */
  readonly latestRevision: number | null;
  /** Who spoke last and when; `null`: nobody yet */
  readonly lastHeard: LastHeard | null;
  /** Entries that wait for a second pair of eyes */
  readonly waitingCount: number;
  /** Why the project lead does not believe that it is live; `null`: it is not disputed */
  readonly disputedBecause: string | null;
}

export interface LastHeard {
  readonly on: Day;
  readonly source: EventSource;
  /** Number of the account, or name of the command, that recorded it */
  readonly actor: string;
}
