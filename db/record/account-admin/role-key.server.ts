import type { Assignment } from "#app/domain/access/role.ts";
import type { AccountRoleTable } from "../../schema/account-table.ts";

type RoleKey = Omit<AccountRoleTable, "granted_at">;

/** What makes it one row of `account_role`. */
export function roleKeyOf(accountId: number, assignment: Assignment): RoleKey {
  return {
    account_id: accountId,
    role: assignment.role,
    municipality_code: "municipalityCode" in assignment ? assignment.municipalityCode : "",
    project_slug: "projectSlug" in assignment ? assignment.projectSlug : "",
  };
}
