import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import type { Db } from "../../connect.server.ts";
import { rowsAsJson, rowsOfJson } from "../../dialect/rows-as-json.server.ts";
import { textList } from "../../dialect/text-list.server.ts";
import type { LivePeriodTable } from "../../schema/participation-table.ts";
import { findAllStates } from "./find-all-states.server.ts";

export interface LiveFilter {
  readonly on: Day;
  /** What had been recorded by then; `null`: everything */
  readonly knownAt: Instant | null;
  readonly projectSlugs: readonly string[];
}

/**
 * The municipalities that are live on a day.
 *
 * @returns per project asked for, in that order; municipalities in the order of the register
 */
export async function findLiveCodes(
  db: Db,
  register: Register,
  filter: LiveFilter,
): Promise<Map<string, readonly MunicipalityCode[]>> {
  if (filter.knownAt !== null) {
    const states = await findAllStates(db, register, filter);
    return new Map(
      [...states].map(([slug, own]) => [
        slug,
        own.filter(({ status }) => status === "live").map(({ municipalityCode }) => municipalityCode),
      ]),
    );
  }
  const rows = await db
    .selectFrom("live_period as period")
    .select(["period.project_slug", rowsAsJson(db, "period", ["municipality_code"]).as("rows")])
    .where("period.project_slug", "in", (of) =>
      of.selectFrom(textList(db, filter.projectSlugs, "slug")).select("slug.value"),
    )
    .where("period.from_on", "<=", filter.on)
    .where("period.until_on", ">", filter.on)
    .groupBy("period.project_slug")
    .execute();
  const liveBySlug = new Map(
    rows.map((row) => [
      row.project_slug,
      new Set(rowsOfJson<LivePeriodTable>(row.rows).map((period) => period.municipality_code)),
    ]),
  );
  const existing = existingOn(register, filter.on);
  return new Map(
    filter.projectSlugs.map((slug) => {
      const live = liveBySlug.get(slug);
      return [slug, existing.filter(({ code }) => live?.has(code)).map(({ code }) => code)];
    }),
  );
}
