import type { Db } from "#db/connect.server.ts";
import { findAccountByEmail } from "#db/queries/account/find-account-by-email.server.ts";
import { findAccountIdBySubject } from "#db/queries/account/find-account-id-by-subject.server.ts";
import { setAccountSubject } from "#db/record/account/set-account-subject.server.ts";
import type { ServiceIdentity } from "./sign-in-service.server.ts";

/**
 * The account of whom the sign-in service vouched for: by issuer and subject; the first time by e-mail address, after
 * which the subject is kept. An account that the same issuer knows as somebody else is not handed over, since addresses
 * pass to successors.
 *
 * @returns `undefined` when there is none that may sign in
 */
export async function identifyAccount(
  transaction: Db,
  { subject, issuer, verifiedEmail }: ServiceIdentity,
): Promise<number | undefined> {
  const known = await findAccountIdBySubject(transaction, subject);
  if (known !== undefined) return known;
  if (verifiedEmail === null) return undefined;
  const account = await findAccountByEmail(transaction, verifiedEmail);
  if (account === undefined || account.isDisabled) return undefined;
  if (account.subject?.startsWith(`${issuer} `)) return undefined;
  await setAccountSubject(transaction, { accountId: account.id, subject });
  return account.id;
}
