import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import { endedSessionCookie } from "#app/server/access/session-cookie.ts";
import { isHttpsOrigin } from "#app/server/access/write-cookie.ts";
import { endSessions } from "#db/record/account/end-sessions.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";

/** Only a form signs out; who types the address sees where one is signed in. */
export function loader() {
  return redirect("/mijn-account");
}

export async function action({ context }: ActionFunctionArgs) {
  const { actor, sessionIdHash, db } = context;
  if (actor !== null && sessionIdHash !== null) {
    await inLedgerTransaction(db, async (transaction) => {
      await endSessions(transaction, { accountId: actor.accountId, idHash: sessionIdHash });
      await insertAuditEntry(transaction, { ...auditFacts(context), action: "signed_out", subject: "" });
      return { result: undefined, ledger: null };
    });
  }
  return redirect("/", {
    status: 303,
    headers: { "Set-Cookie": endedSessionCookie(isHttpsOrigin(context.origin)) },
  });
}
