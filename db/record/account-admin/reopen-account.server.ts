import type { Db } from "../../connect.server.ts";

/** Lets somebody in again; inside a write that notes it in the audit log. An account whose data were removed stays closed. */
export async function reopenAccount(transaction: Db, accountId: number): Promise<void> {
  await transaction
    .updateTable("account")
    .set({ disabled_at: null })
    .where("id", "=", accountId)
    .where("erased_at", "is", null)
    .execute();
}
