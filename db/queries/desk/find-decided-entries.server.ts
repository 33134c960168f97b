import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";
import type { PendingEntryTable } from "../../schema/desk-table.ts";

/** An entry that waited, and what was decided. */
export interface DecidedEntry {
  readonly id: number;
  readonly projectSlug: string;
  readonly decision: NonNullable<PendingEntryTable["decision"]>;
  readonly decidedBy: number | null;
  /** Real time */
  readonly decidedAt: Instant;
  /** Why it was rejected; `null`: not said */
  readonly reason: string | null;
}

/** The entries of a municipality that were decided on last, the latest first. */
export async function findDecidedEntries(
  db: Db,
  { municipalityCode, limit }: { readonly municipalityCode: MunicipalityCode; readonly limit: number },
): Promise<DecidedEntry[]> {
  const rows = await db
    .selectFrom("pending_entry")
    .select(["id", "project_slug", "decision", "decided_by", "decided_at", "decision_reason"])
    .where("municipality_code", "=", municipalityCode)
    .where("decision", "is not", null)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.flatMap((row): DecidedEntry[] => {
    if (row.decision === null || row.decided_at === null) return [];
    return [
      {
        id: row.id,
        projectSlug: row.project_slug,
        decision: row.decision,
        decidedBy: row.decided_by,
        decidedAt: instantOfColumn(row.decided_at),
        reason: row.decision_reason,
      },
    ];
  });
}
