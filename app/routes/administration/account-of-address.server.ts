import { notFound } from "#app/server/http-errors.server.ts";
import type { Db } from "#db/connect.server.ts";
import { findAccount } from "#db/queries/account-list/find-accounts.server.ts";
import type { ListedAccount } from "#db/queries/account-list/listed-account.server.ts";

const ACCOUNT_NUMBER = /^[1-9]\d{0,8}$/;

/**
 * The account of an address.
 *
 * @throws a 404 answer when there is none with this number
 */
export async function accountOfAddress(db: Db, id: string | undefined): Promise<ListedAccount> {
  const account = ACCOUNT_NUMBER.test(id ?? "") ? await findAccount(db, Number(id)) : undefined;
  if (account === undefined) throw notFound();
  return account;
}
