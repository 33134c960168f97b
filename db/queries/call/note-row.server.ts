import type { CallNote } from "#app/domain/attention/call.ts";
import { CALL_OUTCOMES } from "#app/domain/attention/call-outcome.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";
import type { CallNoteTable } from "../../schema/workbench-table.ts";
import { personOf } from "./call-row.server.ts";

/** Notes with the name of who called. */
export function selectNotes(db: Db) {
  return db
    .selectFrom("call_note")
    .leftJoin("account", "account.id", "call_note.called_by")
    .selectAll("call_note")
    .select("account.name as caller_name");
}

export function noteOfRow(row: CallNoteTable & { readonly caller_name: string | null }): CallNote {
  return {
    calledAt: instantOfColumn(row.called_at),
    calledBy: personOf(row.called_by, row.caller_name),
    spokenWith: row.spoken_with,
    outcome: CALL_OUTCOMES.find((outcome) => outcome === row.outcome) ?? "spoken",
    note: row.note,
  };
}
