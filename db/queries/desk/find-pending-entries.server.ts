import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";

/** An entry that counts only when somebody else approved it. */
export interface PendingEntry {
  readonly id: number;
  readonly draft: EventDraft;
  /** Latest revision of the pair that its writer had seen; `null`: there was none */
  readonly basedOnRevision: number | null;
  /** `null`: none */
  readonly internalNote: string | null;
  readonly submittedBy: number;
  /** Real time */
  readonly submittedAt: Instant;
}

interface PendingFilter {
  readonly municipalityCode: MunicipalityCode;
  readonly id?: number;
}

/** The entries of a municipality that wait, the oldest first. */
export async function findPendingEntries(db: Db, filter: PendingFilter): Promise<PendingEntry[]> {
  let query = db
    .selectFrom("pending_entry")
    .select(["id", "draft", "based_on_revision", "internal_note", "submitted_by", "submitted_at"])
    .where("municipality_code", "=", filter.municipalityCode)
    .where("decision", "is", null)
    .orderBy("id");
  if (filter.id !== undefined) query = query.where("id", "=", filter.id);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    draft: JSON.parse(row.draft) as EventDraft,
    basedOnRevision: row.based_on_revision,
    internalNote: row.internal_note,
    submittedBy: row.submitted_by,
    submittedAt: instantOfColumn(row.submitted_at),
  }));
}
