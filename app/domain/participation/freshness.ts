import { addDays, type Day } from "../day.ts";
import type { Project } from "../portfolio/project.ts";
import { fractionOf } from "./coverage.ts";
import type { ParticipationState } from "./state.ts";

type HeardProject = Pick<Project, "origin" | "observedUntil" | "confirmWithinDays">;

/** How recent what we know is, and what live can be at least and at most because of that. */
export interface Reporting {
  readonly freshCount: number;
  /** Fresh ÷ N; `null` when no municipality exists */
  readonly reportingFraction: number | null;
  /** Live and fresh */
  readonly liveLower: number;
  /** All but those that freshly said they are not live */
  readonly liveUpper: number;
}

/**
 * Whether a state was heard of within the confirmation period before a day.
 *
 * An observed source is heard of every day it is looked at: for all its municipalities, the silent ones too.
 *
 * @source DOMAIN: measures, fresh
 */
export function isFresh(project: HeardProject, state: ParticipationState, on: Day): boolean {
  return isHeardSince(heardLast(project, state, on), addDays(on, -project.confirmWithinDays));
}

/**
 * Reporting rate and range of live.
 *
 * @param states one state per municipality that exists on the day
 * @source DOMAIN: measures, fresh
 */
export function reportingOf(
  project: HeardProject,
  on: Day,
  states: readonly ParticipationState[],
): Reporting {
  const since = addDays(on, -project.confirmWithinDays);
  let freshCount = 0;
  let liveLower = 0;
  for (const state of states) {
    if (!isHeardSince(heardLast(project, state, on), since)) continue;
    freshCount += 1;
    if (state.status === "live") liveLower += 1;
  }
  return {
    freshCount,
    reportingFraction: fractionOf(freshCount, states.length),
    liveLower,
    liveUpper: states.length - (freshCount - liveLower),
  };
}

function heardLast(project: HeardProject, state: ParticipationState, on: Day): Day | null {
  if (project.origin !== "observed") return state.heardOn;
  return project.observedUntil !== null && project.observedUntil < on ? project.observedUntil : on;
}

function isHeardSince(heardOn: Day | null, since: Day): boolean {
  return heardOn !== null && heardOn >= since;
}
