import type { Assignment } from "#app/domain/access/role.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Translate } from "#app/i18n/message-types.ts";

interface Named {
  readonly register: Register;
  readonly projects: readonly Project[];
  readonly language: Language;
}

/**
 * A role in words, with what it is about.
 *
 * @example assignmentWords(t, { role: "municipality_editor", municipalityCode: "GM0344" }, named) // "Invuller van Utrecht"
 */
export function assignmentWords(
  t: Translate,
  assignment: Assignment,
  { register, projects, language }: Named,
): string {
  switch (assignment.role) {
    case "municipality_editor":
    case "municipality_approver": {
      const { municipalityCode } = assignment;
      const about = findMunicipality(register, municipalityCode)?.name ?? municipalityCode;
      return t(`roles:${assignment.role}`, { about });
    }
    case "project_lead": {
      const { projectSlug } = assignment;
      const project = projects.find(({ slug }) => slug === projectSlug);
      return t("roles:project_lead", { about: project?.name[language] ?? projectSlug });
    }
    default:
      return t(`roles:${assignment.role}`);
  }
}
