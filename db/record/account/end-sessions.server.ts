import type { Db } from "../../connect.server.ts";

/** Which sessions of an account end: one, or all but one. */
export type EndedSessions =
  | { readonly accountId: number; readonly idHash: string }
  | { readonly accountId: number; readonly exceptIdHash: string };

/** @returns how many ended */
export async function endSessions(transaction: Db, which: EndedSessions): Promise<number> {
  const ofAccount = transaction.deleteFrom("session").where("account_id", "=", which.accountId);
  const { numDeletedRows } = await ("idHash" in which
    ? ofAccount.where("id_hash", "=", which.idHash)
    : ofAccount.where("id_hash", "<>", which.exceptIdHash)
  ).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
