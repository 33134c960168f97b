import { type Assignment, ROLES, type Role } from "#app/domain/access/role.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** Roles as they are typed; with underscores they are taken too. */
export const TYPED_ROLES = ROLES.flatMap((role) => [role.replaceAll("_", "-"), role]);

interface TypedRole {
  readonly role: string;
  readonly municipality?: string;
  readonly project?: string;
}

/**
 * Reads a role with what it is about.
 *
 * @returns the role; or what is wrong with how it was typed
 */
export function readAssignment(typed: TypedRole, t: Translate): Assignment | { readonly fault: string } {
  const role = typed.role.replaceAll("-", "_") as Role;
  const { municipality, project } = typed;
  const isOfMunicipality = role === "municipality_editor" || role === "municipality_approver";
  if (!isOfMunicipality && municipality !== undefined) return { fault: t("users:municipalitySurplus") };
  if (role !== "project_lead" && project !== undefined) return { fault: t("users:projectSurplus") };
  if (isOfMunicipality) {
    return municipality === undefined
      ? { fault: t("users:municipalityMissing") }
      : { role, municipalityCode: municipality };
  }
  if (role !== "project_lead") return { role };
  return project === undefined ? { fault: t("users:projectMissing") } : { role, projectSlug: project };
}
