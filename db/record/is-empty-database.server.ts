import type { Db } from "../connect.server.ts";

/** Whether a migrated database holds no municipality, project, event or setting yet. */
export async function isEmptyDatabase(db: Db): Promise<boolean> {
  for (const table of ["municipality", "project", "participation_event", "setting"] as const) {
    const rows = await db
      .selectFrom(table)
      .select(({ lit }) => lit(1).as("one"))
      .limit(1)
      .execute();
    if (rows.length > 0) return false;
  }
  return true;
}
