import { findAccountByEmail } from "#db/queries/account/find-account-by-email.server.ts";
import { insertSignInLink, LINK_MINUTES } from "#db/record/account/insert-sign-in-link.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import type { AppContext } from "../app-context.ts";
import { postMail } from "../mail/post-mail.server.ts";
import { createSecretToken, hashOfToken } from "./secret-token.server.ts";

interface AskedLink {
  readonly email: string;
  readonly browserHash: string;
  /** `""`: where the account has work to do */
  readonly returnTo: string;
}

/** Mails a link to somebody who has an account. To anybody else nothing is sent, which nobody is told. */
export async function mailSignInLink(
  context: Pick<AppContext, "db" | "config" | "realClock" | "network" | "origin">,
  { email, browserHash, returnTo }: AskedLink,
): Promise<void> {
  const { network } = context;
  const at = context.realClock.now();
  await inLedgerTransaction(context.db, async (transaction) => {
    const account = await findAccountByEmail(transaction, email);
    if (account === undefined || account.isDisabled) {
      const detail = { reason: account === undefined ? "unknown_address" : "disabled" };
      const subject = account === undefined ? "" : String(account.id);
      await insertAuditEntry(transaction, {
        at,
        accountId: null,
        action: "sign_in_refused",
        subject,
        detail,
        network,
      });
      return { result: undefined, ledger: null };
    }
    const token = createSecretToken();
    const tokenHash = hashOfToken(token);
    await insertSignInLink(transaction, { tokenHash, accountId: account.id, browserHash, returnTo, now: at });
    await postMail(transaction, context, {
      about: tokenHash,
      kind: "sign_in_link",
      toAddress: email,
      language: account.language,
      values: { minuten: String(LINK_MINUTES) },
      buttonPath: `/aanmelden/link?${new URLSearchParams({ code: token })}`,
      accountId: account.id,
      municipalityCode: null,
      roundId: null,
    });
    await insertAuditEntry(transaction, {
      at,
      accountId: null,
      action: "sign_in_asked",
      subject: String(account.id),
      network,
    });
    return { result: undefined, ledger: null };
  });
}
