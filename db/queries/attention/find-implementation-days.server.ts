import { type Day, daysBetween } from "#app/domain/day.ts";
import type { Db } from "../../connect.server.ts";
import { textList } from "../../dialect/text-list.server.ts";
import { dayOfColumn } from "../../schema/column-values.server.ts";

/**
 * Days from the beginning of implementing to live, of the municipalities that are live on a day. One that went live from
 * another status is left out. Each costs one look-up, however long the history is.
 *
 * @returns by project; a project where nobody did is left out
 */
export async function findImplementationDays(
  db: Db,
  { on, projectSlugs }: { readonly on: Day; readonly projectSlugs: readonly string[] },
): Promise<Map<string, number[]>> {
  const rows = await db
    .selectFrom(textList(db, projectSlugs, "slug"))
    .crossJoin("live_period as period")
    .crossJoin("participation_span as span")
    .whereRef("period.project_slug", "=", "slug.value")
    .where("period.from_on", "<=", on)
    .where("period.until_on", ">", on)
    .whereRef("span.project_slug", "=", "period.project_slug")
    .whereRef("span.municipality_code", "=", "period.municipality_code")
    .whereRef("span.until_on", "=", "period.from_on")
    .where("span.status", "=", "implementing")
    .select(["period.project_slug", "span.since_on", "period.from_on"])
    .execute();
  const days = new Map<string, number[]>();
  for (const { project_slug: slug, since_on: since, from_on: liveOn } of rows) {
    const ofProject = days.get(slug) ?? [];
    ofProject.push(daysBetween(dayOfColumn(since), dayOfColumn(liveOn)));
    days.set(slug, ofProject);
  }
  return days;
}
