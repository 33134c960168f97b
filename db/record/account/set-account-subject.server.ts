import type { Db } from "../../connect.server.ts";

/** Notes under which issuer and subject the sign-in service knows an account. */
export async function setAccountSubject(
  transaction: Db,
  { accountId, subject }: { readonly accountId: number; readonly subject: string },
): Promise<void> {
  await transaction.updateTable("account").set({ subject }).where("id", "=", accountId).execute();
}
