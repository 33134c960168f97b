import type { Db } from "../../connect.server.ts";

/** Slugs of all projects in the order of the portfolio. */
export async function findSlugs(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("project").select("slug").orderBy("position").execute();
  return rows.map((row) => row.slug);
}
