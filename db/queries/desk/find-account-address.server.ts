import type { Db } from "../../connect.server.ts";

/** Where an account is mailed, and in which language; `undefined`: its data were removed. */
export async function findAccountAddress(
  db: Db,
  accountId: number,
): Promise<{ readonly email: string; readonly language: "nl" | "en" } | undefined> {
  const row = await db
    .selectFrom("account")
    .select(["email", "language"])
    .where("id", "=", accountId)
    .executeTakeFirst();
  return row?.email ? { email: row.email, language: row.language } : undefined;
}
