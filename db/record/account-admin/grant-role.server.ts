import type { Assignment } from "#app/domain/access/role.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { roleKeyOf } from "./role-key.server.ts";

interface Grant {
  readonly accountId: number;
  readonly assignment: Assignment;
  /** Real time */
  readonly now: Instant;
}

/** Gives an account a role; one it has already stays as it is. Inside a write that notes it in the audit log. */
export async function grantRole(transaction: Db, { accountId, assignment, now }: Grant): Promise<void> {
  await transaction
    .insertInto("account_role")
    .values({ ...roleKeyOf(accountId, assignment), granted_at: now })
    .onConflict((conflict) =>
      conflict.columns(["account_id", "role", "municipality_code", "project_slug"]).doNothing(),
    )
    .execute();
}
