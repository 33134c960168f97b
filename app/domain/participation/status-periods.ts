import type { Day } from "../day.ts";
import type { StateSpan } from "./state.ts";
import type { Status } from "./status.ts";

/** A stretch of days with one status, whatever was reported in the meantime. */
export interface StatusPeriod {
  readonly status: Status;
  readonly fromOn: Day;
  /** First day it no longer holds; `null`: still */
  readonly untilOn: Day | null;
}

/**
 * Spans of the same status that follow each other taken together: a confirmation or a new plan is no step.
 *
 * @param spans of one municipality in one project, in order of day
 */
export function statusPeriods(spans: readonly StatusPeriod[]): StatusPeriod[] {
  const periods: { status: Status; fromOn: Day; untilOn: Day | null }[] = [];
  for (const { status, fromOn, untilOn } of spans) {
    const last = periods.at(-1);
    if (last && last.status === status && last.untilOn === fromOn) last.untilOn = untilOn;
    else periods.push({ status, fromOn, untilOn });
  }
  return periods;
}

/** What of it had happened by a day: periods that began later are left out, one that goes on has no end yet. */
export function periodsUpTo(periods: readonly StatusPeriod[], on: Day): StatusPeriod[] {
  return periods
    .filter(({ fromOn }) => fromOn <= on)
    .map((period) =>
      period.untilOn !== null && period.untilOn > on ? { ...period, untilOn: null } : period,
    );
}

/** The periods in which it was live. */
export function livePeriods(spans: readonly StateSpan[]): StatusPeriod[] {
  return statusPeriods(spans).filter(({ status }) => status === "live");
}
