import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { SpansByCode } from "#app/domain/participation/state-on.ts";
import type { Db } from "../connect.server.ts";
import { insertAll } from "../dialect/insert-all.server.ts";
import { textList } from "../dialect/text-list.server.ts";
import { cellsOfLivePeriods, LIVE_PERIOD_COLUMNS } from "../queries/participation/live-period-row.server.ts";

/**
 * Puts the periods in which some municipalities were live in the place of those that are stored.
 *
 * @param spansByCode all spans of the municipalities named, and of no others
 */
export async function replaceLivePeriods(
  transaction: Db,
  options: {
    readonly projectSlug: string;
    readonly municipalityCodes: readonly MunicipalityCode[];
    readonly spansByCode: SpansByCode;
  },
): Promise<void> {
  const { projectSlug, municipalityCodes, spansByCode } = options;
  await transaction
    .deleteFrom("live_period")
    .where("project_slug", "=", projectSlug)
    .where("municipality_code", "in", (of) =>
      of.selectFrom(textList(transaction, municipalityCodes, "code")).select("code.value"),
    )
    .execute();
  await insertAll(
    transaction,
    "live_period",
    LIVE_PERIOD_COLUMNS,
    [...spansByCode].flatMap(([code, spans]) => cellsOfLivePeriods(projectSlug, code, spans)),
  );
}
