import type { DeskProject } from "#app/domain/desk/desk-project.ts";
import { deskTasks } from "#app/domain/desk/desk-tasks.ts";
import { findPeers } from "#app/domain/desk/find-peers.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";
import { deskRoundOf } from "./desk-state.server.ts";

const NAMED_PEERS = 3;

/** What stands beside a form: what is left to do, and who uses the project already. */
export async function deskAside(
  context: AppContext,
  place: DeskPlace,
  deskProjects: readonly DeskProject[],
  current: DeskProject,
) {
  const { language } = context;
  const round = await deskRoundOf(context, place);
  const tasks = deskTasks(deskProjects, { today: place.today, askedSlugs: round?.openSlugs ?? [] });
  const asked = new Set(tasks.flatMap((task) => ("slug" in task ? [task.slug] : task.slugs)));
  const todo = deskProjects.map((deskProject) => ({
    slug: deskProject.project.slug,
    name: deskProject.project.name[language],
    status: deskProject.state.status,
    state: todoState(deskProject, current, asked),
  }));
  return {
    round: round && { title: round.title, deadlineOn: round.deadlineOn },
    todo,
    doneCount: todo.filter(
      ({ slug, status, state }) =>
        state === "confirmed" || (state === "now" && status !== "none" && !asked.has(slug)),
    ).length,
    totalCount: todo.filter(({ state }) => state !== "observed").length,
    peers: await peersOf(context, place, current),
  };
}

export type DeskAside = Awaited<ReturnType<typeof deskAside>>;

type TodoState = "now" | "observed" | "waiting" | "todoState" | "confirmed" | "silent";

function todoState(
  { project, state, waitingCount }: DeskProject,
  current: DeskProject,
  asked: ReadonlySet<string>,
): TodoState {
  if (project.slug === current.project.slug) return "now";
  if (project.origin === "observed") return "observed";
  if (waitingCount > 0) return "waiting";
  if (asked.has(project.slug)) return "todoState";
  return state.status === "none" ? "silent" : "confirmed";
}

async function peersOf(
  context: AppContext,
  { register, code, today }: DeskPlace,
  { project, state }: DeskProject,
) {
  const found = await findAllStates(context.db, register, {
    on: today,
    knownAt: null,
    projectSlug: project.slug,
  });
  const peers = findPeers(register, {
    code,
    on: today,
    states: found.get(project.slug) ?? [],
    supplier: state.supplier,
  });
  const near = peers.filter(({ reasons }) => reasons.includes("neighbour") || reasons.includes("province"));
  return {
    allCount: peers.length,
    nearCount: near.length,
    nearNames: near.slice(0, NAMED_PEERS).map(({ municipality }) => municipality.name),
  };
}
