import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { noneState } from "./none-state.ts";
import type { ParticipationState } from "./state.ts";
import type { Status } from "./status.ts";

/** One municipality that moved from one status to another in one project. */
export interface StatusChange {
  readonly projectSlug: string;
  readonly municipalityCode: MunicipalityCode;
  /** Day the new status began; without a new status the last day compared */
  readonly on: Day;
  readonly fromStatus: Status;
  readonly toStatus: Status;
  /** Whether the new status follows from predecessors */
  readonly derived: boolean;
}

/** How many municipalities made the same change. */
export interface ChangeCount {
  readonly fromStatus: Status;
  readonly toStatus: Status;
  readonly count: number;
}

/**
 * Which municipalities have another status than before: between two days, or between two instants of knowing.
 *
 * @param before states of the same municipalities before, for two days those {@link statesInBordersOf} gives, so that
 *   a reorganisation alone is no change; a municipality that is missing had `none`
 * @param on the last day compared
 */
export function changesBetween(
  projectSlug: string,
  before: readonly ParticipationState[],
  after: readonly ParticipationState[],
  on: Day,
): StatusChange[] {
  const earlier = new Map(before.map((state) => [state.municipalityCode, state]));
  return after.flatMap((state) => {
    const { municipalityCode } = state;
    const fromStatus = (earlier.get(municipalityCode) ?? noneState(municipalityCode)).status;
    if (fromStatus === state.status) return [];
    const change = {
      projectSlug,
      municipalityCode,
      on: state.since ?? on,
      fromStatus,
      toStatus: state.status,
    };
    return [{ ...change, derived: state.derivation !== null }];
  });
}

/** The same changes counted, the most frequent first. */
export function countChanges(changes: readonly StatusChange[]): ChangeCount[] {
  const counts = new Map<string, ChangeCount>();
  for (const { fromStatus, toStatus } of changes) {
    const key = `${fromStatus} ${toStatus}`;
    counts.set(key, { fromStatus, toStatus, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
