import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { Db } from "../../connect.server.ts";
import { rowsAsJson, rowsOfJson } from "../../dialect/rows-as-json.server.ts";
import { textList } from "../../dialect/text-list.server.ts";
import { findLiveCodes, type LiveFilter } from "./find-live-codes.server.ts";

/**
 * In how many of some projects each municipality is live on a day.
 *
 * @returns by code; a municipality that is live in none is left out
 */
export async function countLiveProjects(
  db: Db,
  register: Register,
  filter: LiveFilter,
): Promise<Map<MunicipalityCode, number>> {
  if (filter.knownAt !== null) {
    const counts = new Map<MunicipalityCode, number>();
    for (const codes of (await findLiveCodes(db, register, filter)).values()) {
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  }
  const counted = db
    .selectFrom("live_period")
    .select(({ fn }) => ["municipality_code as code", fn.countAll<number>().as("count")])
    .where("project_slug", "in", (of) =>
      of.selectFrom(textList(db, filter.projectSlugs, "slug")).select("slug.value"),
    )
    .where("from_on", "<=", filter.on)
    .where("until_on", ">", filter.on)
    .groupBy("municipality_code");
  const found = await db
    .selectFrom(counted.as("counted"))
    .select(rowsAsJson(db, "counted", ["code", "count"]).as("rows"))
    .executeTakeFirst();
  const rows = rowsOfJson<{ code: MunicipalityCode; count: number }>(found?.rows ?? null);
  return new Map(rows.map(({ code, count }) => [code, count]));
}
