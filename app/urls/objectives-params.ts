import type { Day } from "#app/domain/day.ts";
import { type ObjectiveNumber, objectiveNumberOf } from "#app/domain/objectives/objective.ts";
import type { Problem } from "#app/domain/problem.ts";
import { readDay } from "./day-param.ts";

/** The files of the page of all objectives, by the name in their address. */
export const OBJECTIVES_FILES = ["scores", "verloop", "indicatoren", "bijdragen"] as const;
export type ObjectivesFile = (typeof OBJECTIVES_FILES)[number];

/** The files of the page of one objective. */
export const OBJECTIVE_FILES = ["indicatoren", "reeksen", "verdeling", "bijdragen"] as const;
export type ObjectiveFile = (typeof OBJECTIVE_FILES)[number];

/** @returns `null` when the address names none of the five */
export function readObjectiveNumber(text: string | undefined): ObjectiveNumber | null {
  return text !== undefined && /^\d$/.test(text) ? objectiveNumberOf(Number(text)) : null;
}

/** What the page of one objective compares the reference day with. */
export interface ObjectiveParams {
  /** `null`: the end of the quarter before */
  readonly since: Day | null;
}

/** Reads `vanaf`, a day up to and including the reference day. */
export function readObjectiveParams(
  search: URLSearchParams,
  { on, today }: { readonly on: Day; readonly today: Day },
): { readonly params: ObjectiveParams; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const since = readDay("vanaf", search, today, problems);
  if (since !== null && since > on) {
    problems.push({ field: "vanaf", code: "from_after_to", params: { from: since, to: on } });
  }
  return { params: { since }, problems };
}

export function objectiveSearch({ since }: ObjectiveParams): URLSearchParams {
  return new URLSearchParams(since === null ? {} : { vanaf: since });
}
