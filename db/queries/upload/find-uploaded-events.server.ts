import type { Day } from "#app/domain/day.ts";
import type { RegisteredStatus } from "#app/domain/participation/status.ts";
import type { Db } from "../../connect.server.ts";
import { dayOfColumn } from "../../schema/column-values.server.ts";

/** An event that an upload brought. */
export interface UploadedEvent {
  readonly revision: number;
  readonly projectSlug: string;
  readonly municipalityCode: string;
  /** `null`: a confirmation */
  readonly status: RegisteredStatus | null;
  readonly effectiveOn: Day;
}

/** The events of a range of revisions, in that order; at most `limit` from `offset`. */
export async function findUploadedEvents(
  db: Db,
  options: {
    readonly revisions: { readonly first: number; readonly last: number };
    readonly offset: number;
    readonly limit: number;
  },
): Promise<UploadedEvent[]> {
  const { revisions, offset, limit } = options;
  const rows = await db
    .selectFrom("participation_event")
    .select(["revision", "project_slug", "municipality_code", "status", "effective_on"])
    .where("revision", ">=", revisions.first)
    .where("revision", "<=", revisions.last)
    .orderBy("revision")
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    projectSlug: row.project_slug,
    municipalityCode: row.municipality_code,
    status: row.status,
    effectiveOn: dayOfColumn(row.effective_on),
  }));
}
