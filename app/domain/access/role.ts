import type { MunicipalityCode } from "../municipality/municipality.ts";

/** What an account may be to the movement. A visitor has no account. */
export const ROLES = [
  "municipality_editor",
  "municipality_approver",
  "project_lead",
  "taskforce",
  "cvd_member",
  "administrator",
] as const;

export type Role = (typeof ROLES)[number];

/** A role with what it is about. */
export type Assignment =
  /** Holds for the municipality and those that took over from it */
  | {
      readonly role: "municipality_editor" | "municipality_approver";
      readonly municipalityCode: MunicipalityCode;
    }
  | { readonly role: "project_lead"; readonly projectSlug: string }
  | { readonly role: "taskforce" | "cvd_member" | "administrator" };

/** Who asks or acts: an account that is signed in. A visitor is `null`. */
export interface Actor {
  /** Stands in events and in the audit log; the name does not, so that it can be forgotten */
  readonly accountId: number;
  readonly name: string;
  readonly assignments: readonly Assignment[];
}
