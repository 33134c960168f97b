import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Municipality } from "#app/domain/municipality/municipality.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Temperament } from "./temperament.server.ts";

/** Where one municipality stands in one project while its history is being made up. */
export interface Pair {
  readonly municipality: Municipality;
  readonly temperament: Temperament;
  /** When the pair entered the history; 0 where not known */
  readonly inhabitants: number;
  readonly neverAnswers: boolean;
  status: Status;
  /** Day of the latest step or plan; of no meaning for `none` */
  since: Day;
  plannedLiveOn: Day | null;
  reviewOn: Day | null;
  /** Nothing more happens up to and including this day */
  quietUntil: Day;
  /** The log of a pair grows in the order in which things happened; `null`: nothing yet */
  lastRecordedAt: Instant | null;
}

export function isUnderWay(pair: Pair): boolean {
  return pair.status === "committed" || pair.status === "implementing";
}
