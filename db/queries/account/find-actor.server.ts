import type { Actor } from "#app/domain/access/role.ts";
import type { Db } from "../../connect.server.ts";
import { assignmentOfRow } from "./assignment-of-row.server.ts";

/** The account with its roles; `undefined` when it does not exist, may not sign in any more, or was removed. */
export async function findActor(db: Db, accountId: number): Promise<Actor | undefined> {
  const account = await db
    .selectFrom("account")
    .select(["id", "name", "email"])
    .where("id", "=", accountId)
    .where("disabled_at", "is", null)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  if (account === undefined) return undefined;
  const roles = await db
    .selectFrom("account_role")
    .select(["role", "municipality_code", "project_slug"])
    .where("account_id", "=", accountId)
    .orderBy("role")
    .orderBy("municipality_code")
    .orderBy("project_slug")
    .execute();
  return {
    accountId: account.id,
    name: account.name ?? account.email ?? String(account.id),
    assignments: roles.map(assignmentOfRow),
  };
}
