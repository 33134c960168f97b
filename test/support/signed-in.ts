import type { Assignment } from "#app/domain/access/role.ts";
import { instantOf } from "#app/domain/instant.ts";
import { createSecretToken, hashOfToken } from "#app/server/access/secret-token.server.ts";
import type { Db } from "#db/connect.server.ts";
import { grantRole } from "#db/record/account/grant-role.server.ts";
import { insertAccount } from "#db/record/account/insert-account.server.ts";
import { startSession } from "#db/record/account/start-session.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";

interface NewSignedIn {
  /** The part of the e-mail address before the `@`, and the name */
  readonly name: string;
  readonly assignments: readonly Assignment[];
}

/** Adds an account with roles; gives its number. */
export function addAccount(db: Db, { name, assignments }: NewSignedIn): Promise<number> {
  const now = instantOf(Date.now());
  return inLedgerTransaction(db, async (transaction) => {
    const email = `${name}@gemeente.example`;
    const accountId = await insertAccount(transaction, { email, name, language: "nl", createdBy: null, now });
    for (const assignment of assignments) await grantRole(transaction, { accountId, assignment, now });
    return { result: accountId, ledger: null };
  });
}

/** Signs an account in, in a browser of its own; gives what that browser sends as `Cookie`. */
export async function sessionCookieFor(db: Db, accountId: number): Promise<string> {
  const token = createSecretToken();
  await startSession(db, {
    accountId,
    idHash: hashOfToken(token),
    replacedIdHash: null,
    userAgent: "test",
    network: "127.0.0.1",
    now: instantOf(Date.now()),
  });
  return `sessie=${token}`;
}
