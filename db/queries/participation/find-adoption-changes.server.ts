import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { type AdoptionChange, adoptionChanges } from "#app/domain/participation/adoption-changes.ts";
import type { Db } from "../../connect.server.ts";
import { textList } from "../../dialect/text-list.server.ts";
import {
  changesOf,
  type DatedTotals,
  NO_TOTALS,
  TOTAL_COLUMNS,
  type Totals,
} from "./adoption-totals.server.ts";
import { findSpans } from "./find-spans.server.ts";

/** The changes of the counts of a project on every day something changed, in order of day. */
export async function findAdoptionChanges(
  db: Db,
  register: Register,
  options: { readonly projectSlug: string; readonly knownAt: Instant | null },
): Promise<AdoptionChange[]> {
  if (options.knownAt !== null) return adoptionChanges(register, await findSpans(db, register, options));
  const rows = await db
    .selectFrom("adoption_count")
    .select(["counted_on", ...TOTAL_COLUMNS])
    .where("project_slug", "=", options.projectSlug)
    .orderBy("counted_on")
    .execute();
  return changesOf(rows, NO_TOTALS);
}

/**
 * The changes of the counts from each of some days to the next: all that happened in between stands on the later day.
 *
 * Costs one look-up per day, however long the history is.
 *
 * @param days in order
 */
export async function findAdoptionChangesBetween(
  db: Db,
  options: { readonly projectSlug: string; readonly days: readonly Day[] },
): Promise<AdoptionChange[]> {
  const rows = await db
    .selectFrom(textList(db, options.days, "day"))
    // A cross join keeps SQLite to this order: one look-up per day.
    .crossJoin("adoption_count as total")
    .where("total.project_slug", "=", options.projectSlug)
    .where("total.counted_on", "=", (expression) =>
      expression
        .selectFrom("adoption_count as last")
        .select(({ fn }) => fn.max("last.counted_on").as("counted_on"))
        .where("last.project_slug", "=", options.projectSlug)
        .whereRef("last.counted_on", "<=", "day.value"),
    )
    .select(["day.value", ...TOTAL_COLUMNS])
    .orderBy("day.value")
    .execute();
  const totals = rows.map(({ value, ...rest }): DatedTotals => ({ ...rest, counted_on: value }));
  return changesOf(totals, NO_TOTALS);
}

/** Totals of projects on a day; a project without any is left out. */
export async function findTotalsOn(
  db: Db,
  options: { readonly projectSlugs: readonly string[]; readonly on: Day },
): Promise<Map<string, Totals>> {
  const rows = await db
    .selectFrom(textList(db, options.projectSlugs, "slug"))
    .crossJoin("adoption_count as total")
    .whereRef("total.project_slug", "=", "slug.value")
    .where("total.counted_on", "=", (expression) =>
      expression
        .selectFrom("adoption_count as last")
        .select(({ fn }) => fn.max("last.counted_on").as("counted_on"))
        .whereRef("last.project_slug", "=", "slug.value")
        .where("last.counted_on", "<=", options.on),
    )
    .select(["total.project_slug", ...TOTAL_COLUMNS])
    .execute();
  return new Map(rows.map((row) => [row.project_slug, row]));
}
