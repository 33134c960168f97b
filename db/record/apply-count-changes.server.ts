import type { AdoptionChange } from "#app/domain/participation/adoption-changes.ts";
import type { Db } from "../connect.server.ts";
import { insertAll } from "../dialect/insert-all.server.ts";
import {
  changesOf,
  combineChanges,
  NO_TOTALS,
  TOTAL_COLUMNS,
  totalsOf,
} from "../queries/participation/adoption-totals.server.ts";

/** Adds changes to the totals of a project: rows from the first changed day on are written anew, earlier ones stay. */
export async function applyCountChanges(
  transaction: Db,
  projectSlug: string,
  changes: readonly AdoptionChange[],
): Promise<void> {
  const first = changes[0]?.on;
  if (first === undefined) return;
  const ofProject = transaction
    .selectFrom("adoption_count")
    .select(["counted_on", ...TOTAL_COLUMNS])
    .where("project_slug", "=", projectSlug);
  const before =
    (await ofProject
      .where("counted_on", "<", first)
      .orderBy("counted_on", "desc")
      .limit(1)
      .executeTakeFirst()) ?? NO_TOTALS;
  const known = await ofProject.where("counted_on", ">=", first).orderBy("counted_on").execute();
  const totals = totalsOf(combineChanges(changesOf(known, before), changes, 1), before);
  await transaction
    .deleteFrom("adoption_count")
    .where("project_slug", "=", projectSlug)
    .where("counted_on", ">=", first)
    .execute();
  await insertAll(
    transaction,
    "adoption_count",
    ["project_slug", "counted_on", ...TOTAL_COLUMNS],
    totals.map((row) => [projectSlug, row.counted_on, ...TOTAL_COLUMNS.map((column) => row[column])]),
  );
}
