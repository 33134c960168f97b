import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

/** Lets an account sign in no more: its sessions and its links end at once. */
export async function disableAccount(
  transaction: Db,
  { accountId, now }: { readonly accountId: number; readonly now: Instant },
): Promise<void> {
  await transaction
    .updateTable("account")
    .set({ disabled_at: now })
    .where("id", "=", accountId)
    .where("disabled_at", "is", null)
    .execute();
  await transaction.deleteFrom("session").where("account_id", "=", accountId).execute();
  await transaction.deleteFrom("sign_in_link").where("account_id", "=", accountId).execute();
}
