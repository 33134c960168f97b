import type { Db } from "../../connect.server.ts";

/** How many mails were given up and not sent since. */
export async function countFailedMails(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("mail")
    .select(({ fn }) => fn.countAll().as("count"))
    .where("failed_at", "is not", null)
    .where("sent_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
