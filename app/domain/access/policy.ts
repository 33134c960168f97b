import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { Register } from "../municipality/register.ts";
import { successorLinks } from "../municipality/reorganisation.ts";
import type { Actor, Assignment } from "./role.ts";

/**
 * Something that not everybody may do. Reading figures needs no permission.
 *
 * - `be_signed_in`: own account and sessions, contact persons of municipalities
 * - `open_desk`, `register`: see the desk of a municipality, write in its name
 * - `approve`: decide on what waits for a second pair of eyes, and whether one is needed
 * - `watch_scaling`: the workbench; `manage_rounds`, `keep_calls`, `register_for_others`: act there
 * - `review_live`: confirm or dispute that a project is live somewhere
 * - `advise`: take part in the College van Dienstverleningszaken
 * - `administer`: accounts, contacts, texts, the audit log
 */
export type Permission =
  | {
      readonly to:
        | "be_signed_in"
        | "watch_scaling"
        | "manage_rounds"
        | "keep_calls"
        | "register_for_others"
        | "advise"
        | "administer";
    }
  | {
      readonly to: "open_desk" | "register" | "approve";
      readonly municipalityCode: MunicipalityCode;
    }
  | { readonly to: "review_live"; readonly projectSlug: string };

/**
 * The policy of the whole product: who may do what.
 *
 * @param actor `null`: a visitor, who may none of these
 */
export function may(actor: Actor | null, permission: Permission, register: Register): boolean {
  if (actor === null) return false;
  if (permission.to === "be_signed_in") return true;
  return actor.assignments.some((assignment) => grants(assignment, permission, register));
}

function grants(assignment: Assignment, permission: Permission, register: Register): boolean {
  switch (assignment.role) {
    case "municipality_editor":
      return (
        (permission.to === "open_desk" || permission.to === "register") &&
        standsFor(register, assignment.municipalityCode, permission.municipalityCode)
      );
    case "municipality_approver":
      return (
        (permission.to === "open_desk" || permission.to === "register" || permission.to === "approve") &&
        standsFor(register, assignment.municipalityCode, permission.municipalityCode)
      );
    case "project_lead":
      return permission.to === "review_live" && permission.projectSlug === assignment.projectSlug;
    case "taskforce":
      return [
        "open_desk",
        "register",
        "watch_scaling",
        "manage_rounds",
        "keep_calls",
        "register_for_others",
      ].includes(permission.to);
    case "cvd_member":
      return permission.to === "advise" || permission.to === "watch_scaling";
    case "administrator":
      return permission.to === "administer";
  }
}

/** Whether `code` is the municipality of an assignment or one that took over from it, in however many steps. */
function standsFor(register: Register, assigned: MunicipalityCode, code: MunicipalityCode): boolean {
  const seen = new Set<MunicipalityCode>();
  const waiting = [assigned];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === code) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const link of successorLinks(register, next)) waiting.push(link.to);
  }
  return false;
}
