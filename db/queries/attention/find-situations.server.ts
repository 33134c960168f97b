import type { ProjectSituation } from "#app/domain/attention/find-attention.ts";
import type { Day } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "../../connect.server.ts";
import { findAllStates } from "../participation/find-all-states.server.ts";
import { findImplementationDays } from "./find-implementation-days.server.ts";
import { findStartedCodes } from "./find-started-codes.server.ts";

/** What the attention list is judged by, for some projects on a day, from everything recorded. */
export async function findSituations(
  db: Db,
  register: Register,
  { on, projects }: { readonly on: Day; readonly projects: readonly Project[] },
): Promise<ProjectSituation[]> {
  const projectSlugs = projects.map(({ slug }) => slug);
  const states = await findAllStates(db, register, { on, knownAt: null, projectSlugs });
  const started = await findStartedCodes(db, projectSlugs);
  const days = await findImplementationDays(db, { on, projectSlugs });
  return projects.map((project) => ({
    project,
    states: states.get(project.slug) ?? [],
    startedCodes: started.get(project.slug) ?? new Set(),
    implementationDays: days.get(project.slug) ?? [],
  }));
}
