import type { Instant } from "#app/domain/instant.ts";
import { milestonesOf } from "#app/domain/participation/milestones.ts";
import type { Milestones } from "#app/domain/participation/state.ts";
import type { Db } from "../../connect.server.ts";
import { nullableDayOfColumn } from "../../schema/column-values.server.ts";
import { groupBy } from "../group-by.server.ts";
import { findAllEvents } from "./find-all-events.server.ts";

/** First steps of every municipality that said something of a project, ended municipalities too. */
export async function findMilestones(
  db: Db,
  options: { readonly projectSlug: string; readonly knownAt: Instant | null },
): Promise<Milestones[]> {
  if (options.knownAt !== null) {
    const events = await findAllEvents(db, options);
    return [...groupBy(events, (event) => event.municipalityCode)].map(([code, own]) =>
      milestonesOf(code, own),
    );
  }
  const rows = await db
    .selectFrom("participation_milestone")
    .select(["municipality_code", "started_on", "live_on"])
    .where("project_slug", "=", options.projectSlug)
    .orderBy("municipality_code")
    .execute();
  return rows.map((row) => ({
    municipalityCode: row.municipality_code,
    startedOn: nullableDayOfColumn(row.started_on),
    liveOn: nullableDayOfColumn(row.live_on),
  }));
}
