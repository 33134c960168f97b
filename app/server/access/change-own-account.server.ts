import type { Actor } from "#app/domain/access/role.ts";
import { isLanguage } from "#app/i18n/language.ts";
import type { Db } from "#db/connect.server.ts";
import { findOwnSessions } from "#db/queries/account/find-own-sessions.server.ts";
import { endSessions } from "#db/record/account/end-sessions.server.ts";
import { setAccountLanguage } from "#db/record/account/set-account-language.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import type { AppContext } from "../app-context.ts";
import { auditFacts } from "./note-in-audit.server.ts";
import { sessionKey } from "./session-list.server.ts";

/** What somebody changes of the own account. */
export type OwnAccountChange =
  | { readonly what: "language"; readonly language: "nl" | "en" }
  | { readonly what: "end_session"; readonly key: string }
  | { readonly what: "end_other_sessions" };

/** @returns `null` for a form that the page does not make */
export function readOwnAccountChange(form: FormData): OwnAccountChange | null {
  const language = form.get("taal");
  const key = form.get("sessie");
  switch (form.get("actie")) {
    case "taal":
      return isLanguage(language) ? { what: "language", language } : null;
    case "beeindig":
      return typeof key === "string" ? { what: "end_session", key } : null;
    case "beeindig-andere":
      return { what: "end_other_sessions" };
    default:
      return null;
  }
}

/** @returns whether the session of the browser that asks has ended */
export async function changeOwnAccount(
  context: AppContext,
  { accountId }: Actor,
  change: OwnAccountChange,
): Promise<boolean> {
  return inLedgerTransaction(context.db, async (transaction) => {
    const result = await carryOut(transaction, context, accountId, change);
    return { result, ledger: null };
  });
}

async function carryOut(
  transaction: Db,
  context: AppContext,
  accountId: number,
  change: OwnAccountChange,
): Promise<boolean> {
  const { sessionIdHash, realClock } = context;
  const note = (detail: { readonly count: number }) =>
    insertAuditEntry(transaction, { ...auditFacts(context), action: "session_ended", subject: "", detail });
  switch (change.what) {
    case "language":
      await setAccountLanguage(transaction, { accountId, language: change.language });
      return false;
    case "end_session": {
      const sessions = await findOwnSessions(transaction, { accountId, now: realClock.now() });
      const ended = sessions.find(({ idHash }) => sessionKey(idHash) === change.key);
      // Gone already is as good.
      if (ended === undefined) return false;
      await note({ count: await endSessions(transaction, { accountId, idHash: ended.idHash }) });
      return ended.idHash === sessionIdHash;
    }
    case "end_other_sessions":
      await note({ count: await endSessions(transaction, { accountId, exceptIdHash: sessionIdHash ?? "" }) });
      return false;
  }
}
