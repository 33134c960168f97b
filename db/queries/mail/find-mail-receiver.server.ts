import type { Db } from "../../connect.server.ts";

/** @returns `undefined` for an account that may not sign in, or whose data were removed */
export async function findMailReceiver(
  db: Db,
  accountId: number,
): Promise<{ readonly address: string; readonly language: "nl" | "en" } | undefined> {
  const row = await db
    .selectFrom("account")
    .select(["email", "language"])
    .where("id", "=", accountId)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return row?.email ? { address: row.email, language: row.language } : undefined;
}
