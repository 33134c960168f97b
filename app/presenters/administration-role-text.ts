import type { Assignment } from "#app/domain/access/role.ts";
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
