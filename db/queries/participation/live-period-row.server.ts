import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { StateSpan } from "#app/domain/participation/state.ts";
import { livePeriods } from "#app/domain/participation/status-periods.ts";
import { LAST_DAY } from "../../schema/column-values.server.ts";
import type { LivePeriodTable } from "../../schema/participation-table.ts";

/** Columns of the periods, in the order of the cells of {@link cellsOfLivePeriods}. */
export const LIVE_PERIOD_COLUMNS = [
  "project_slug",
  "municipality_code",
  "from_on",
  "until_on",
] as const satisfies readonly (keyof LivePeriodTable)[];

/** Cells of the periods of one pair, from its spans in order of day. */
export function cellsOfLivePeriods(
  projectSlug: string,
  code: MunicipalityCode,
  spans: readonly StateSpan[],
): string[][] {
  return livePeriods(spans).map(({ fromOn, untilOn }) => [projectSlug, code, fromOn, untilOn ?? LAST_DAY]);
}
