import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { reorganisationsBetween } from "#app/domain/municipality/reorganisation.ts";
import { statesInBordersOf } from "#app/domain/participation/borders.ts";
import { spansOfDay } from "#app/domain/participation/spans-of-day.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Db } from "../../connect.server.ts";
import { findAllStates } from "./find-all-states.server.ts";

/**
 * The states on a day in the borders of a later day, by project.
 *
 * @param options.projectSlugs these projects, in this order; left out: all, in the order of the portfolio
 */
export async function findAllStatesInBorders(
  db: Db,
  register: Register,
  options: {
    readonly on: Day;
    readonly bordersOn: Day;
    readonly knownAt: Instant | null;
    readonly projectSlugs?: readonly string[];
  },
): Promise<Map<string, ParticipationState[]>> {
  const { bordersOn, ...filter } = options;
  const statesBySlug = await findAllStates(db, register, filter);
  if (reorganisationsBetween(register, filter.on, bordersOn).length === 0) return statesBySlug;
  return new Map(
    [...statesBySlug].map(([slug, states]) => [
      slug,
      statesInBordersOf(register, bordersOn, filter.on, spansOfDay(states, filter.on)),
    ]),
  );
}
