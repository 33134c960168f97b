import type { Day } from "../day.ts";
import { isFresh } from "../participation/freshness.ts";
import type { DeskProject } from "./desk-project.ts";

/** Why one project needs an answer of its own. */
export type PressingReason = "disputed" | "plan_passed" | "derived" | "review_due";

/** Something that is asked of a municipality now. */
export type DeskTask =
  | {
      readonly kind: PressingReason;
      readonly slug: string;
      readonly day: Day | null;
      readonly why: string | null;
    }
  /** An open round asks for projects of which nothing was said since it opened */
  | { readonly kind: "round"; readonly slugs: readonly string[] }
  /** Said too long ago */
  | { readonly kind: "to_confirm"; readonly slugs: readonly string[] }
  /** Entries that count only when somebody else approved them */
  | { readonly kind: "waiting"; readonly slugs: readonly string[] };

interface TaskOptions {
  readonly today: Day;
  /** Projects that an open round still asks for; empty: there is no round, or all were answered */
  readonly askedSlugs: readonly string[];
}

const MOST_PRESSING_FIRST: readonly PressingReason[] = ["disputed", "plan_passed", "derived", "review_due"];

/**
 * What is asked now, the most pressing first. A project asks for one thing at a time, and for nothing while an entry
 * of it waits for approval. Observed projects ask for nothing: their source speaks.
 */
export function deskTasks(projects: readonly DeskProject[], { today, askedSlugs }: TaskOptions): DeskTask[] {
  const open = projects.filter(
    ({ project, waitingCount }) => project.origin !== "observed" && waitingCount === 0,
  );
  const pressing = open
    .flatMap((deskProject) => pressingTask(deskProject, today))
    .sort((a, b) => MOST_PRESSING_FIRST.indexOf(a.kind) - MOST_PRESSING_FIRST.indexOf(b.kind));
  const taken = new Set(pressing.map(({ slug }) => slug));
  const calm = open.filter(({ project }) => !taken.has(project.slug));
  const asked = calm.filter(({ project }) => askedSlugs.includes(project.slug));
  const old = calm.filter(({ project, state }) => state.status !== "none" && !isFresh(project, state, today));
  const waiting = projects.filter(({ waitingCount }) => waitingCount > 0);
  return [
    ...pressing,
    ...tasksOf("round", asked),
    ...tasksOf("to_confirm", old),
    ...tasksOf("waiting", waiting),
  ];
}

function tasksOf(kind: "round" | "to_confirm" | "waiting", projects: readonly DeskProject[]): DeskTask[] {
  return projects.length === 0 ? [] : [{ kind, slugs: projects.map(({ project }) => project.slug) }];
}

function pressingTask(
  deskProject: DeskProject,
  today: Day,
): (DeskTask & { readonly kind: PressingReason })[] {
  const { project, state, disputedBecause } = deskProject;
  const kind = pressingReason(deskProject, today);
  if (kind === null) return [];
  const day = {
    disputed: state.since,
    plan_passed: state.plannedLiveOn,
    derived: state.since,
    review_due: state.reviewOn,
  };
  return [{ kind, slug: project.slug, day: day[kind], why: kind === "disputed" ? disputedBecause : null }];
}

/** Why a state cannot simply be confirmed or left as it is; `null`: nothing presses. */
export function pressingReason({ state, disputedBecause }: DeskProject, today: Day): PressingReason | null {
  const { status, plannedLiveOn, reviewOn, derivation } = state;
  if (status === "live" && disputedBecause !== null) return "disputed";
  if (
    (status === "committed" || status === "implementing") &&
    plannedLiveOn !== null &&
    plannedLiveOn < today
  )
    return "plan_passed";
  if (derivation !== null) return "derived";
  return status === "declined" && reviewOn !== null && reviewOn <= today ? "review_due" : null;
}
