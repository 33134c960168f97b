import type { Register } from "#app/domain/municipality/register.ts";
import {
  type IndicatorSeries,
  indicatorSeries,
  type SeriesRange,
} from "#app/domain/objectives/indicator-series.ts";
import type { Db } from "../../connect.server.ts";
import { findObjectivesWorld, type ObjectivesOptions } from "./find-objectives-world.server.ts";

/** An indicator over time, with the days on which its definition changed; `undefined`: there is no such indicator. */
export async function findIndicatorSeries(
  db: Db,
  register: Register,
  slug: string,
  options: ObjectivesOptions & SeriesRange,
): Promise<IndicatorSeries | undefined> {
  const world = await findObjectivesWorld(db, register, options);
  const indicator = world.records.indicators.find((candidate) => candidate.slug === slug);
  return indicator && indicatorSeries(world, indicator, options);
}
