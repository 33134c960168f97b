import { type AuditEntry, insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import type { AppContext } from "../app-context.ts";

/** What the request itself tells of an entry of the audit log. */
export function auditFacts({
  actor,
  network,
  realClock,
}: Pick<AppContext, "actor" | "network" | "realClock">): Pick<AuditEntry, "at" | "accountId" | "network"> {
  return { at: realClock.now(), accountId: actor?.accountId ?? null, network };
}

/** Notes something that wrote nothing else, such as a refusal. Other writes note themselves in their own transaction. */
export async function noteInAudit(
  context: Pick<AppContext, "db" | "actor" | "network" | "realClock">,
  entry: Pick<AuditEntry, "action" | "subject" | "detail">,
): Promise<void> {
  await inLedgerTransaction(context.db, async (transaction) => {
    await insertAuditEntry(transaction, { ...auditFacts(context), ...entry });
    return { result: undefined, ledger: null };
  });
}
