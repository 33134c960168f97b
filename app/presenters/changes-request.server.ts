import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { type ChangesPeriod, readChangesParams } from "#app/urls/changes-params.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { type Changes, changesOf } from "./changes-view.ts";
import { knownAtForQueries } from "./known-at-for-queries.ts";
import { startedProjects } from "./started-projects.ts";

/**
 * The address of the page of changes, or of its file, read and checked; and what changed in the period it asks for.
 *
 * @throws a 400 answer when the address is wrong
 */
export async function readChangesRequest(url: URL, context: AppContext) {
  const figures = readFiguresParams(url, context);
  const { params, problems } = readChangesParams(url.searchParams, {
    on: figures.on,
    today: context.clock.today(),
    now: context.clock.now(),
  });
  const wrong = [...figures.problems, ...problems];
  if (wrong.length > 0) throw badRequest(wrong);
  const register = await context.register();
  const lastDay = params.period.kind === "days" ? params.period.to : figures.on;
  const projects = startedProjects(await context.projects(), lastDay);
  const knownAt = knownAtForQueries(figures.knownAt, context.stamp.lastRecordedAt);
  const changes = await findPeriodChanges(context, {
    register,
    projects,
    period: params.period,
    on: lastDay,
    knownAt,
  });
  return { figures, params, register, projects, lastDay, knownAt, changes };
}

interface PeriodOptions {
  readonly register: Register;
  readonly projects: readonly Project[];
  readonly period: ChangesPeriod;
  /** The reference day of two moments of knowing */
  readonly on: ReturnType<typeof readFiguresParams>["on"];
  readonly knownAt: ReturnType<typeof knownAtForQueries>;
}

async function findPeriodChanges(
  { db, language, stamp }: AppContext,
  { register, projects, period, on, knownAt }: PeriodOptions,
): Promise<Changes> {
  const projectSlugs = projects.map(({ slug }) => slug);
  const find = (options: Pick<PeriodOptions, "on" | "knownAt">) =>
    findAllStates(db, register, { ...options, projectSlugs });
  if (period.kind === "days") {
    const { from, to } = period;
    const before = existingOn(register, from).length === 0 ? new Map() : await find({ on: from, knownAt });
    const after = await find({ on: to, knownAt });
    return changesOf({ register, projects, language, from, to, before, after });
  }
  const before = await find({ on, knownAt: period.knownFrom });
  const after = await find({ on, knownAt: knownAtForQueries(period.knownTo, stamp.lastRecordedAt) });
  return changesOf({ register, projects, language, from: on, to: on, before, after });
}
