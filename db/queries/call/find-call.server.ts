import type { Call, CallNote } from "#app/domain/attention/call.ts";
import type { Db } from "../../connect.server.ts";
import { callOfRow, selectCalls } from "./call-row.server.ts";
import { noteOfRow, selectNotes } from "./note-row.server.ts";

/** One call with everything that was noted of it, the newest first. */
export async function findCall(
  db: Db,
  id: number,
): Promise<(Call & { readonly notes: readonly CallNote[] }) | undefined> {
  const row = await selectCalls(db).where("call.id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const notes = await selectNotes(db).where("call_id", "=", id).orderBy("call_note.id", "desc").execute();
  return { ...callOfRow(row), notes: notes.map(noteOfRow) };
}
