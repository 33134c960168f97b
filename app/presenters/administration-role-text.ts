import { type Assignment, ROLES } from "#app/domain/access/role.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** What the names in a role come from. */
export interface RoleNames {
  readonly register: Register;
  readonly projects: readonly Pick<Project, "slug" | "name">[];
  readonly language: Language;
}

/**
 * A role in words; a code or slug that nothing is known of stands as it is.
 *
 * @example roleText(t, { role: "project_lead", projectSlug: "verhuizen" }, names) // "Projectleider van Verhuizen"
 */
export function roleText(
  t: Translate,
  assignment: Assignment,
  { register, projects, language }: RoleNames,
): string {
  switch (assignment.role) {
    case "municipality_editor":
    case "municipality_approver": {
      const code = assignment.municipalityCode;
      const name = findMunicipality(register, code)?.name;
      return t(`administration:rolesOf.${assignment.role}`, { name: name ? `${name} (${code})` : code });
    }
    case "project_lead": {
      const project = projects.find(({ slug }) => slug === assignment.projectSlug);
      return t("administration:rolesOf.project_lead", {
        name: project?.name[language] ?? assignment.projectSlug,
      });
    }
    default:
      return t(`administration:roles.${assignment.role}`);
  }
}

/**
 * A role as a value of a form.
 *
 * @example roleKey({ role: "municipality_editor", municipalityCode: "GM0344" }) // "municipality_editor:GM0344"
 */
export function roleKey(assignment: Assignment): string {
  if ("municipalityCode" in assignment) return `${assignment.role}:${assignment.municipalityCode}`;
  if ("projectSlug" in assignment) return `${assignment.role}:${assignment.projectSlug}`;
  return assignment.role;
}

/**
 * The role that a value of a form or of the audit log stands for.
 *
 * @returns `null` for anything else
 */
export function roleOfKey(key: string): Assignment | null {
  const [word = "", about = ""] = key.split(":");
  const role = ROLES.find((known) => known === word);
  switch (role) {
    case undefined:
      return null;
    case "municipality_editor":
    case "municipality_approver":
      return { role, municipalityCode: about };
    case "project_lead":
      return { role, projectSlug: about };
    default:
      return { role };
  }
}
