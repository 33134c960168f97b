import { createHash } from "node:crypto";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { nextNumber } from "../next-number.server.ts";

/** Keeps a file that was handed in, inside a write. @returns its number */
export async function insertUpload(
  transaction: Db,
  upload: {
    readonly fileName: string;
    readonly bytes: Uint8Array;
    readonly rowCount: number;
    readonly uploadedBy: number;
    readonly uploadedAt: Instant;
  },
): Promise<number> {
  const id = await nextNumber(transaction, "upload");
  await transaction
    .insertInto("upload")
    .values({
      id,
      file_name: upload.fileName,
      file_hash: createHash("sha256").update(upload.bytes).digest("hex"),
      content: Buffer.from(upload.bytes).toString("base64"),
      uploaded_by: upload.uploadedBy,
      uploaded_at: upload.uploadedAt,
      row_count: upload.rowCount,
    })
    .execute();
  return id;
}
