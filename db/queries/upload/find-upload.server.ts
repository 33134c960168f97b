import type { Db } from "../../connect.server.ts";
import { selectUploads, type Upload, uploadOfRow } from "./upload-row.server.ts";

export async function findUpload(db: Db, id: number): Promise<Upload | undefined> {
  const row = await selectUploads(db).where("upload.id", "=", id).executeTakeFirst();
  return row && uploadOfRow(row);
}

/** The bytes of an upload as they were handed in. */
export async function findUploadBytes(db: Db, id: number): Promise<Buffer | undefined> {
  const row = await db.selectFrom("upload").select("content").where("id", "=", id).executeTakeFirst();
  return row && Buffer.from(row.content, "base64");
}
