import type { Person } from "#app/domain/attention/call.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn, nullableInstantOfColumn } from "../../schema/column-values.server.ts";
import type { UploadTable } from "../../schema/workbench-table.ts";

/** A file that was handed in through the site, and what came of it. */
export interface Upload {
  readonly id: number;
  readonly fileName: string;
  readonly rowCount: number;
  readonly uploadedBy: Person;
  readonly uploadedAt: Instant;
  /** `null`: only previewed */
  readonly decision: "applied" | "cancelled" | null;
  readonly decidedBy: Person | null;
  readonly decidedAt: Instant | null;
  /** `null`: it brought no events */
  readonly revisions: { readonly first: number; readonly last: number } | null;
}

/** Columns without the content, which may be long. */
const COLUMNS = [
  "upload.id",
  "upload.file_name",
  "upload.row_count",
  "upload.uploaded_by",
  "upload.uploaded_at",
  "upload.decision",
  "upload.decided_by",
  "upload.decided_at",
  "upload.first_revision",
  "upload.last_revision",
] as const;

interface UploadRow extends Omit<UploadTable, "content" | "file_hash"> {
  readonly uploader_name: string | null;
  readonly decider_name: string | null;
}

/** Uploads with the names of who is in them. */
export function selectUploads(db: Db) {
  return db
    .selectFrom("upload")
    .select(COLUMNS)
    .select((of) => [
      of
        .selectFrom("account")
        .select("account.name")
        .whereRef("account.id", "=", "upload.uploaded_by")
        .as("uploader_name"),
      of
        .selectFrom("account")
        .select("account.name")
        .whereRef("account.id", "=", "upload.decided_by")
        .as("decider_name"),
    ]);
}

export function uploadOfRow(row: UploadRow): Upload {
  const { first_revision: first, last_revision: last } = row;
  return {
    id: row.id,
    fileName: row.file_name,
    rowCount: row.row_count,
    uploadedBy: { accountId: row.uploaded_by, name: row.uploader_name },
    uploadedAt: instantOfColumn(row.uploaded_at),
    decision: row.decision,
    decidedBy: row.decided_by === null ? null : { accountId: row.decided_by, name: row.decider_name },
    decidedAt: nullableInstantOfColumn(row.decided_at),
    revisions: first === null || last === null ? null : { first, last },
  };
}
