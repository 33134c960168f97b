import type { Day } from "../day.ts";
import type { DeskProject } from "./desk-project.ts";
import { type PressingReason, pressingReason } from "./desk-tasks.ts";

/** Why a project is left out when a municipality says that everything is still right. */
export type LeftOutReason = "nothing_said" | "observed" | "waiting" | Exclude<PressingReason, "derived">;

interface SplitProjects {
  /** States that can be confirmed as they are, derived ones too: a confirmation makes them the municipality's own */
  readonly confirmable: readonly DeskProject[];
  readonly leftOut: readonly { readonly deskProject: DeskProject; readonly why: LeftOutReason }[];
}

/** Which projects "everything is still right" is about, and why it is not about the others. */
export function splitConfirmable(projects: readonly DeskProject[], today: Day): SplitProjects {
  const judged = projects.map((deskProject) => ({ deskProject, why: leftOutReason(deskProject, today) }));
  return {
    confirmable: judged.flatMap(({ deskProject, why }) => (why === null ? [deskProject] : [])),
    leftOut: judged.flatMap(({ deskProject, why }) => (why === null ? [] : [{ deskProject, why }])),
  };
}

function leftOutReason(deskProject: DeskProject, today: Day): LeftOutReason | null {
  const { project, state, waitingCount } = deskProject;
  if (project.origin === "observed") return "observed";
  if (waitingCount > 0) return "waiting";
  if (state.status === "none") return "nothing_said";
  const pressing = pressingReason(deskProject, today);
  return pressing === "derived" ? null : pressing;
}
