import type { AdministratorRefusal } from "#app/domain/access/administrator-guard.ts";
import type { Assignment } from "#app/domain/access/role.ts";
import type { Db } from "../../connect.server.ts";
import { rowOfAssignment } from "../../queries/account/row-of-assignment.server.ts";
import { refuseLosing } from "./refuse-losing.server.ts";

interface Revocation {
  /** Who does it */
  readonly actorId: number;
  readonly accountId: number;
  readonly assignment: Assignment;
}

/**
 * Takes a role from an account; inside a write that notes it in the audit log.
 *
 * @returns `"absent"`: it did not have this role; another text: why it keeps it
 */
export async function revokeRole(
  transaction: Db,
  { actorId, accountId, assignment }: Revocation,
): Promise<"revoked" | "absent" | AdministratorRefusal> {
  if (assignment.role === "administrator") {
    const refusal = await refuseLosing(transaction, { actorId, accountId });
    if (refusal !== null) return refusal;
  }
  const key = rowOfAssignment(assignment);
  const { numDeletedRows } = await transaction
    .deleteFrom("account_role")
    .where("account_id", "=", accountId)
    .where("role", "=", key.role)
    .where("municipality_code", "=", key.municipality_code)
    .where("project_slug", "=", key.project_slug)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0 ? "revoked" : "absent";
}
