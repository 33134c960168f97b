import type { Db } from "../../connect.server.ts";

/** Sets the language of mails to an account. */
export async function setAccountLanguage(
  transaction: Db,
  { accountId, language }: { readonly accountId: number; readonly language: "nl" | "en" },
): Promise<void> {
  await transaction.updateTable("account").set({ language }).where("id", "=", accountId).execute();
}
