import type { ParticipationState } from "./state.ts";
import { STATUSES, type StatusCounts } from "./status.ts";

/**
 * Number of municipalities in each status; every status is there, together they are the number of states.
 *
 * @source DOMAIN: measures, count per status
 */
export function countStatuses(states: readonly Pick<ParticipationState, "status">[]): StatusCounts {
  const counts = noCounts();
  for (const { status } of states) counts[status] += 1;
  return counts;
}

/** A count of 0 in every status, to add to. */
export function noCounts(): Record<(typeof STATUSES)[number], number> {
  return { none: 0, exploring: 0, committed: 0, implementing: 0, live: 0, stopped: 0, declined: 0 };
}

/** The number of municipalities counted in all statuses together. */
export function sumCounts(counts: StatusCounts): number {
  return STATUSES.reduce((sum, status) => sum + counts[status], 0);
}
