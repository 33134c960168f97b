import type { Assignment } from "#app/domain/access/role.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { rowOfAssignment } from "../../queries/account/row-of-assignment.server.ts";

interface Grant {
  readonly accountId: number;
  readonly assignment: Assignment;
  /** Real time */
  readonly now: Instant;
}

/**
 * Gives an account a role.
 *
 * @returns whether it is new to the account
 */
export async function grantRole(transaction: Db, { accountId, assignment, now }: Grant): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto("account_role")
    .values({ account_id: accountId, ...rowOfAssignment(assignment), granted_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
