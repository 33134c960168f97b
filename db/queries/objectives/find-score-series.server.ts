import type { Day } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { type ScoreSeries, scoreSeries } from "#app/domain/objectives/score-series.ts";
import type { Db } from "../../connect.server.ts";
import { findObjectivesWorld, type ObjectivesOptions } from "./find-objectives-world.server.ts";

/** The scores of the five objectives at the ends of quarters and on the last day. */
export async function findScoreSeries(
  db: Db,
  register: Register,
  options: ObjectivesOptions & { readonly from: Day; readonly to: Day },
): Promise<ScoreSeries[]> {
  return scoreSeries(await findObjectivesWorld(db, register, options), options);
}
