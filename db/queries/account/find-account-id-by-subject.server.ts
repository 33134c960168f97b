import type { Db } from "../../connect.server.ts";

/** The account that used the sign-in service under a subject and may sign in; `undefined`: there is none. */
export async function findAccountIdBySubject(db: Db, subject: string): Promise<number | undefined> {
  const row = await db
    .selectFrom("account")
    .select("id")
    .where("subject", "=", subject)
    .where("disabled_at", "is", null)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row?.id;
}
