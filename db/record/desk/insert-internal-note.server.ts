import type { Db } from "../../connect.server.ts";

/** Adds a note to an event that only those who may open the desk read. Nothing happens for `null`. */
export async function insertInternalNote(
  transaction: Db,
  revision: number,
  note: string | null,
): Promise<void> {
  if (note === null) return;
  await transaction.insertInto("internal_note").values({ revision, note }).execute();
}
