import type { Assignment, Role } from "#app/domain/access/role.ts";
import type { Day } from "#app/domain/day.ts";
import { matchName } from "#app/domain/municipality/match-name.ts";
import type { Municipality } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, type Register, searchMunicipalities } from "#app/domain/municipality/register.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** A role as it was typed. */
export interface TypedRole {
  readonly rol: Role;
  /** Name or code; `""`: nothing was typed */
  readonly gemeente: string;
  /** Slug; `""`: none was chosen */
  readonly project: string;
}

interface KnownThings {
  readonly register: Register;
  /** Day on which a municipality of several with one name exists */
  readonly on: Day;
  readonly slugs: readonly string[];
}

export type RoleChoice =
  | { readonly kind: "assignment"; readonly assignment: Assignment }
  | { readonly kind: "refused"; readonly fieldErrors: Record<string, string[]> };

/** The role that was typed, with the municipality or project it is about; or what is wrong, at its field. */
export function roleChoice(
  t: Translate,
  { rol, gemeente, project }: TypedRole,
  known: KnownThings,
): RoleChoice {
  const refused = (field: string, message: string): RoleChoice => ({
    kind: "refused",
    fieldErrors: { [field]: [message] },
  });
  const isOfMunicipality = rol === "municipality_editor" || rol === "municipality_approver";
  if (!isOfMunicipality && gemeente !== "")
    return refused("gemeente", t("administration:refused.municipalityNeedless"));
  if (rol !== "project_lead" && project !== "")
    return refused("project", t("administration:refused.projectNeedless"));
  if (isOfMunicipality) {
    if (gemeente === "") return refused("gemeente", t("administration:refused.municipalityMissing"));
    const found = municipalityTyped(gemeente, known);
    const [only] = found;
    if (only === undefined)
      return refused("gemeente", t("administration:refused.municipalityUnknown", { value: gemeente }));
    if (found.length > 1)
      return refused(
        "gemeente",
        t("administration:refused.municipalitySeveral", { value: gemeente, names: namesOf(found) }),
      );
    return { kind: "assignment", assignment: { role: rol, municipalityCode: only.code } };
  }
  if (rol !== "project_lead") return { kind: "assignment", assignment: { role: rol } };
  if (project === "") return refused("project", t("administration:refused.projectMissing"));
  if (!known.slugs.includes(project)) return refused("project", t("administration:refused.projectUnknown"));
  return { kind: "assignment", assignment: { role: rol, projectSlug: project } };
}

/**
 * The municipality that a typed name or code means.
 *
 * @returns one: that is it; several: it may be any of these; none: it fits nothing
 */
export function municipalityTyped(
  text: string,
  { register, on }: Pick<KnownThings, "register" | "on">,
): readonly Municipality[] {
  const found = searchMunicipalities(register, text);
  const exact = found.filter(
    ({ code, name }) => code.toLowerCase() === text.toLowerCase() || matchName(text, name) === 0,
  );
  const candidates = exact.length > 0 ? exact : found;
  const existing = candidates.filter(({ code }) => findMunicipality(register, code, on) !== undefined);
  return existing.length === 1 ? existing : candidates;
}

const NAMED_AT_MOST = 6;

function namesOf(found: readonly Municipality[]): string {
  const names = found.slice(0, NAMED_AT_MOST).map(({ name, code }) => `${name} (${code})`);
  return names.join(", ") + (found.length > NAMED_AT_MOST ? ", …" : "");
}
