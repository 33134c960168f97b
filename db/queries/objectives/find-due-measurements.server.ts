import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import { type DueIndicator, dueIndicators } from "#app/domain/objectives/due-indicators.ts";
import { recordsKnownAt } from "#app/domain/objectives/records.ts";
import type { Db } from "../../connect.server.ts";
import { findObjectiveRecords } from "./find-objective-records.server.ts";

/** What is to be measured on a day, the longest overdue first. */
export async function findDueMeasurements(
  db: Db,
  { on, knownAt }: { readonly on: Day; readonly knownAt: Instant | null },
): Promise<DueIndicator[]> {
  return dueIndicators(recordsKnownAt(await findObjectiveRecords(db), knownAt), on);
}
