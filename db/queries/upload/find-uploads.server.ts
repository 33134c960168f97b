import type { Db } from "../../connect.server.ts";
import { selectUploads, type Upload, uploadOfRow } from "./upload-row.server.ts";

/** Uploads, the latest first. */
export async function findUploads(
  db: Db,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Upload[]> {
  const rows = await selectUploads(db).orderBy("upload.id", "desc").offset(offset).limit(limit).execute();
  return rows.map(uploadOfRow);
}

export async function countUploads(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("upload")
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
