import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import type { ImportRunTable } from "../../schema/administration-table.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";

/** A file that was read with a command. */
export interface ImportedFile {
  readonly id: number;
  readonly kind: ImportRunTable["kind"];
  readonly fileName: string;
  readonly fileHash: string;
  readonly importedAt: Instant;
  readonly rowCount: number;
  /** `null`: it brought no events */
  readonly lastRevision: number | null;
}

/** A file that was handed in through the site. */
export interface UploadedFile {
  readonly id: number;
  readonly fileName: string;
  readonly fileHash: string;
  readonly uploadedAt: Instant;
  readonly uploadedBy: {
    readonly id: number;
    /** `null`: removed */
    readonly name: string | null;
    readonly email: string | null;
  };
  /** `null`: only previewed */
  readonly decision: "applied" | "cancelled" | null;
  readonly rowCount: number;
  /** `null`: it brought no events */
  readonly revisions: { readonly first: number; readonly last: number } | null;
}

/** How many files of a kind are listed: the newest. */
const LISTED = 200;

/** Files that were read with a command, the newest first. */
export async function findAllImports(db: Db): Promise<ImportedFile[]> {
  const rows = await db.selectFrom("import_run").selectAll().orderBy("id", "desc").limit(LISTED).execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    fileHash: row.file_hash,
    importedAt: instantOfColumn(row.imported_at),
    rowCount: row.row_count,
    lastRevision: row.last_revision,
  }));
}

/** Files that were handed in through the site, the newest first. */
export async function findAllUploads(db: Db): Promise<UploadedFile[]> {
  const rows = await db
    .selectFrom("upload")
    .leftJoin("account", "account.id", "upload.uploaded_by")
    .select([
      "upload.id",
      "upload.file_name",
      "upload.file_hash",
      "upload.uploaded_at",
      "upload.uploaded_by",
      "upload.decision",
      "upload.row_count",
      "upload.first_revision",
      "upload.last_revision",
      "account.name",
      "account.email",
    ])
    .orderBy("upload.id", "desc")
    .limit(LISTED)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    fileHash: row.file_hash,
    uploadedAt: instantOfColumn(row.uploaded_at),
    uploadedBy: { id: row.uploaded_by, name: row.name, email: row.email },
    decision: row.decision,
    rowCount: row.row_count,
    revisions:
      row.first_revision === null || row.last_revision === null
        ? null
        : { first: row.first_revision, last: row.last_revision },
  }));
}
