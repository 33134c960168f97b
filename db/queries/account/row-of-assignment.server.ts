import type { Assignment } from "#app/domain/access/role.ts";
import type { AccountRoleTable } from "../../schema/account-table.ts";

/** A role as the columns of `account_role` have it. */
export function rowOfAssignment(
  assignment: Assignment,
): Pick<AccountRoleTable, "role" | "municipality_code" | "project_slug"> {
  return {
    role: assignment.role,
    municipality_code: "municipalityCode" in assignment ? assignment.municipalityCode : "",
    project_slug: "projectSlug" in assignment ? assignment.projectSlug : "",
  };
}
