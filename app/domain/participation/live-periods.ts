import type { Day } from "../day.ts";
import type { StateSpan } from "./state.ts";

/** A stretch of days on which a municipality was live without interruption. */
export interface LivePeriod {
  readonly fromOn: Day;
  /** First day it was no longer live; `null`: still */
  readonly untilOn: Day | null;
}

/**
 * When a municipality was live, whatever was reported in the meantime: spans of status live that follow each other are
 * one period.
 *
 * @param spans of one municipality in one project, in order of day
 */
export function livePeriods(
  spans: readonly Pick<StateSpan, "status" | "fromOn" | "untilOn">[],
): readonly LivePeriod[] {
  const periods: { fromOn: Day; untilOn: Day | null }[] = [];
  for (const { status, fromOn, untilOn } of spans) {
    if (status !== "live") continue;
    const last = periods.at(-1);
    if (last?.untilOn === fromOn) last.untilOn = untilOn;
    else periods.push({ fromOn, untilOn });
  }
  return periods;
}
