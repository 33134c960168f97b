import type { Actor } from "#app/domain/access/role.ts";
import type { AppContext } from "#app/server/app-context.ts";
import type { Db } from "#db/connect.server.ts";
import { findFormOutcome, insertFormReceipt } from "#db/record/form-receipt.server.ts";
import {
  inLedgerTransaction,
  type LedgerChange,
  type LedgerRow,
} from "#db/record/ledger-transaction.server.ts";

/** Where a form that was carried out leads, or why it was not; a refusal has written nothing. */
export type WriteOutcome<Refusal> =
  | {
      readonly kind: "done";
      readonly to: string;
      /** How the ledger stands after it; left out: nothing public changed */
      readonly ledger?: LedgerChange<unknown>["ledger"];
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

const FORM_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Carries out a form, alone and once: a double click or a form that is sent again leads where the first one led.
 */
export async function writeOnce<Refusal>(
  { db, realClock }: Pick<AppContext, "db" | "realClock">,
  { actor, form }: { readonly actor: Actor; readonly form: FormData },
  work: (transaction: Db, ledger: LedgerRow) => Promise<WriteOutcome<Refusal>>,
): Promise<WriteOutcome<Refusal>> {
  const { accountId } = actor;
  const given = String(form.get("formulier") ?? "");
  const receipt = FORM_ID.test(given) ? { formId: `${accountId}:${given}`, accountId } : null;
  return inLedgerTransaction(db, async (transaction, ledger) => {
    const known = receipt === null ? undefined : await findFormOutcome(transaction, receipt);
    if (known !== undefined) return { result: { kind: "done", to: known }, ledger: null };
    const result = await work(transaction, ledger);
    if (receipt !== null && result.kind === "done") {
      const handledAt = realClock.now();
      await insertFormReceipt(transaction, { ...receipt, handledAt, outcome: result.to });
    }
    return { result, ledger: result.kind === "done" ? (result.ledger ?? null) : null };
  });
}
