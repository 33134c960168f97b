import type { Db } from "../../connect.server.ts";

interface AccountChange {
  readonly accountId: number;
  readonly email: string;
  readonly name: string;
  readonly language: "nl" | "en";
}

/**
 * Changes who an account is; inside a write that notes it in the audit log.
 *
 * @returns `"known"`: another account has this e-mail address, and nothing was written
 */
export async function changeAccount(
  transaction: Db,
  { accountId, email, name, language }: AccountChange,
): Promise<"changed" | "known"> {
  const address = email.toLowerCase();
  const other = await transaction
    .selectFrom("account")
    .select("id")
    .where("email", "=", address)
    .where("id", "<>", accountId)
    .executeTakeFirst();
  if (other !== undefined) return "known";
  await transaction
    .updateTable("account")
    .set({ email: address, name, language })
    .where("id", "=", accountId)
    .where("erased_at", "is", null)
    .execute();
  return "changed";
}
