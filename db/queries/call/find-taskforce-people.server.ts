import type { Person } from "#app/domain/attention/call.ts";
import type { Db } from "../../connect.server.ts";
import { personOf } from "./call-row.server.ts";

/** Who calls can be assigned to, by name. */
export async function findTaskforcePeople(db: Db): Promise<Person[]> {
  const rows = await db
    .selectFrom("account")
    .innerJoin("account_role", "account_role.account_id", "account.id")
    .select(["account.id", "account.name"])
    .where("account_role.role", "=", "taskforce")
    .where("account.disabled_at", "is", null)
    .where("account.erased_at", "is", null)
    .orderBy("account.name")
    .orderBy("account.id")
    .execute();
  return rows.map((row) => personOf(row.id, row.name));
}
