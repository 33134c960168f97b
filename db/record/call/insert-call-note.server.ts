import type { CallOutcome } from "#app/domain/attention/call-outcome.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { nextNumber } from "../next-number.server.ts";

/** Adds who called whom and what came of it, inside a write. */
export async function insertCallNote(
  transaction: Db,
  note: {
    readonly callId: number;
    readonly calledAt: Instant;
    readonly calledBy: number;
    readonly spokenWith: string;
    readonly outcome: CallOutcome;
    readonly note: string;
  },
): Promise<void> {
  await transaction
    .insertInto("call_note")
    .values({
      id: await nextNumber(transaction, "call_note"),
      call_id: note.callId,
      called_at: note.calledAt,
      called_by: note.calledBy,
      spoken_with: note.spokenWith,
      outcome: note.outcome,
      note: note.note,
    })
    .execute();
}
