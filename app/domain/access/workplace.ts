import type { Actor, Role } from "./role.ts";

/** Parts of the site for who is signed in, in the order in which they are offered. */
export const WORKPLACES = ["desk", "projects", "taskforce", "administration"] as const;

export type Workplace = (typeof WORKPLACES)[number];

const ROLES_OF: Readonly<Record<Workplace, readonly Role[]>> = {
  desk: ["municipality_editor", "municipality_approver"],
  projects: ["project_lead"],
  taskforce: ["taskforce", "cvd_member"],
  administration: ["administrator"],
};

/** Where somebody has work to do; empty for an account without roles. */
export function workplacesOf(actor: Actor): Workplace[] {
  return WORKPLACES.filter((workplace) =>
    actor.assignments.some(({ role }) => ROLES_OF[workplace].includes(role)),
  );
}
