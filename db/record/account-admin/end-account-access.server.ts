import type { Db } from "../../connect.server.ts";

/**
 * Ends every session of an account and makes its mailed links worthless; inside a write that notes it in the audit log.
 *
 * @returns how many sessions were ended
 */
export async function endAccountAccess(transaction: Db, accountId: number): Promise<number> {
  await transaction.deleteFrom("sign_in_link").where("account_id", "=", accountId).execute();
  const { numDeletedRows } = await transaction
    .deleteFrom("session")
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
