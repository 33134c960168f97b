import type { Db } from "../../connect.server.ts";
import { type AccountFilter, accountCondition } from "./account-filter.server.ts";

/** How many accounts fit a filter. */
export async function countAccounts(db: Db, filter: AccountFilter): Promise<number> {
  const { count } = await db
    .selectFrom("account")
    .select(({ fn }) => fn.countAll().as("count"))
    .where(accountCondition(filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}
