import type { Day } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { type IndicatorSplit, splitByProject } from "#app/domain/objectives/split-by-project.ts";
import type { Db } from "../../connect.server.ts";
import { findObjectivesWorld, type ObjectivesOptions } from "./find-objectives-world.server.ts";

/**
 * The change of an indicator between two days split by project.
 *
 * @returns `undefined`: there is no such indicator; `null`: there is no change to split (see {@link splitByProject})
 */
export async function findIndicatorSplit(
  db: Db,
  register: Register,
  slug: string,
  options: ObjectivesOptions & { readonly from: Day; readonly to: Day },
): Promise<IndicatorSplit | null | undefined> {
  const world = await findObjectivesWorld(db, register, options);
  const indicator = world.records.indicators.find((candidate) => candidate.slug === slug);
  return indicator && splitByProject(world, indicator, options);
}
