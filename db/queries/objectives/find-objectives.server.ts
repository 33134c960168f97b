import type { Day } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { assessObjectives, type ObjectiveAssessment } from "#app/domain/objectives/objective-change.ts";
import type { Db } from "../../connect.server.ts";
import { findObjectivesWorld, type ObjectivesOptions } from "./find-objectives-world.server.ts";

/**
 * The five objectives on a day, in their order: indicators with value, class and calculation, the score with the share
 * that is measured, contributions, and what moved since the end of the quarter before.
 */
export async function findObjectives(
  db: Db,
  register: Register,
  options: ObjectivesOptions & { readonly on: Day },
): Promise<ObjectiveAssessment[]> {
  return assessObjectives(await findObjectivesWorld(db, register, options), options.on);
}
