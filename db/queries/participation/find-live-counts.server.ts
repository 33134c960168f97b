import type { Day } from "#app/domain/day.ts";
import type { Db } from "../../connect.server.ts";
import { rowsAsJson, rowsOfJson } from "../../dialect/rows-as-json.server.ts";
import { textList } from "../../dialect/text-list.server.ts";

/**
 * How many municipalities are live in some projects on some days, with all that was recorded: one look-up per project
 * and day, however long the history is.
 *
 * @returns by slug and day; a day before anything happened in a project is left out
 */
export async function findLiveCounts(
  db: Db,
  { projectSlugs, days }: { readonly projectSlugs: readonly string[]; readonly days: readonly Day[] },
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const counted = db
    .selectFrom(textList(db, projectSlugs, "slug"))
    .crossJoin(textList(db, days, "day"))
    // A cross join keeps SQLite to this order: one look-up per project and day.
    .crossJoin("adoption_count as total")
    .whereRef("total.project_slug", "=", "slug.value")
    .where("total.counted_on", "=", (expression) =>
      expression
        .selectFrom("adoption_count as last")
        .select(({ fn }) => fn.max("last.counted_on").as("counted_on"))
        .whereRef("last.project_slug", "=", "slug.value")
        .whereRef("last.counted_on", "<=", "day.value"),
    )
    .select(["slug.value as slug", "day.value as on", "total.live"]);
  const found = await db
    .selectFrom(counted.as("counted"))
    .select(rowsAsJson(db, "counted", ["slug", "on", "live"]).as("rows"))
    .executeTakeFirst();
  const rows = rowsOfJson<{ slug: string; on: string; live: number }>(found?.rows ?? null);
  const counts = new Map(projectSlugs.map((slug) => [slug, new Map<string, number>()]));
  for (const { slug, on, live } of rows) counts.get(slug)?.set(on, live);
  return counts;
}
