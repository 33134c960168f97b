import type { Call, CallNote } from "#app/domain/attention/call.ts";
import type { Db } from "../../connect.server.ts";
import { LAST_DAY } from "../../schema/column-values.server.ts";
import { callOfRow, selectCalls } from "./call-row.server.ts";
import { type CallSelection, isSelected } from "./call-selection.server.ts";
import { noteOfRow, selectNotes } from "./note-row.server.ts";

/** A call with the last that was noted of it. */
export interface ListedCall extends Call {
  /** `null`: not called yet */
  readonly last: CallNote | null;
}

/**
 * Calls, open ones first: those with the earliest next day, then those without one, the newest of them first.
 *
 * @param options.limit at most so many, from `offset`
 */
export async function findCalls(
  db: Db,
  options: { readonly selection: CallSelection; readonly offset: number; readonly limit: number },
): Promise<ListedCall[]> {
  const rows = await selectCalls(db)
    .where(isSelected(options.selection))
    .orderBy(({ eb }) => eb.case().when("call.closed_at", "is", null).then(0).else(1).end())
    .orderBy(({ fn, val }) => fn.coalesce("call.next_on", val<string>(LAST_DAY)))
    .orderBy("call.id", "desc")
    .offset(options.offset)
    .limit(options.limit)
    .execute();
  const last = await findLastNotes(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...callOfRow(row), last: last.get(row.id) ?? null }));
}

async function findLastNotes(db: Db, callIds: readonly number[]): Promise<Map<number, CallNote>> {
  if (callIds.length === 0) return new Map();
  const rows = await selectNotes(db)
    .where("call_note.id", "in", (of) =>
      of
        .selectFrom("call_note as last")
        .select(({ fn }) => fn.max("last.id").as("id"))
        .where("last.call_id", "in", [...callIds])
        .groupBy("last.call_id"),
    )
    .execute();
  return new Map(rows.map((row) => [row.call_id, noteOfRow(row)]));
}
