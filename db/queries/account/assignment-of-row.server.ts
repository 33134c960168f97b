import type { Selectable } from "kysely";
import type { Assignment } from "#app/domain/access/role.ts";
import type { AccountRoleTable } from "../../schema/account-table.ts";

type RoleRow = Pick<Selectable<AccountRoleTable>, "role" | "municipality_code" | "project_slug">;

/** A row of `account_role` as the domain has it. */
export function assignmentOfRow({ role, municipality_code, project_slug }: RoleRow): Assignment {
  switch (role) {
    case "municipality_editor":
    case "municipality_approver":
      return { role, municipalityCode: municipality_code };
    case "project_lead":
      return { role, projectSlug: project_slug };
    default:
      return { role };
  }
}
