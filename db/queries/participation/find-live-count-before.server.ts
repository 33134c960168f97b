import { addDays, type Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { reorganisationsBetween } from "#app/domain/municipality/reorganisation.ts";
import { statesInBordersOf } from "#app/domain/participation/borders.ts";
import { spansOfDay } from "#app/domain/participation/spans-of-day.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import { VELOCITY_DAYS } from "#app/domain/participation/velocity.ts";
import type { Db } from "../../connect.server.ts";
import { findTotalsOn } from "./find-adoption-changes.server.ts";
import { findAllStates } from "./find-all-states.server.ts";

/**
 * Live municipalities of each project 91 days before a day, in the borders of that day: what the velocity starts from.
 *
 * @returns one number per project asked for
 */
export async function findLiveCountsBefore(
  db: Db,
  register: Register,
  options: { readonly on: Day; readonly knownAt: Instant | null; readonly projectSlugs: readonly string[] },
): Promise<Map<string, number>> {
  const { on, knownAt, projectSlugs } = options;
  const before = addDays(on, -VELOCITY_DAYS);
  if (knownAt === null && reorganisationsBetween(register, before, on).length === 0) {
    const totals = await findTotalsOn(db, { projectSlugs, on: before });
    return new Map(projectSlugs.map((slug) => [slug, totals.get(slug)?.live ?? 0]));
  }
  const counts = new Map<string, number>();
  for (const projectSlug of projectSlugs) {
    const states = await findStatesInBorders(db, register, {
      projectSlug,
      knownAt,
      on: before,
      bordersOn: on,
    });
    counts.set(projectSlug, states.filter((state) => state.status === "live").length);
  }
  return counts;
}

/** The states of a project on a day in the borders of a later day. */
export async function findStatesInBorders(
  db: Db,
  register: Register,
  options: {
    readonly projectSlug: string;
    readonly knownAt: Instant | null;
    readonly on: Day;
    readonly bordersOn: Day;
  },
): Promise<ParticipationState[]> {
  const { on, bordersOn, projectSlug, knownAt } = options;
  const states = (await findAllStates(db, register, { on, knownAt, projectSlug })).get(projectSlug) ?? [];
  return statesInBordersOf(register, bordersOn, on, spansOfDay(states, on));
}
