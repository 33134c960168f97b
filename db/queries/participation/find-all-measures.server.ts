import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { type AdoptionMeasures, measureAdoption } from "#app/domain/participation/measures.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "../../connect.server.ts";
import { findAllStates } from "./find-all-states.server.ts";
import { findLiveCountsBefore } from "./find-live-count-before.server.ts";

/** The measures of projects on a day, by slug. */
export async function findAllMeasures(
  db: Db,
  register: Register,
  options: { readonly on: Day; readonly knownAt: Instant | null; readonly projects: readonly Project[] },
): Promise<Map<string, AdoptionMeasures>> {
  const { on, knownAt, projects } = options;
  const projectSlugs = projects.map((project) => project.slug);
  const states = await findAllStates(db, register, { on, knownAt, projectSlugs });
  const before = await findLiveCountsBefore(db, register, { on, knownAt, projectSlugs });
  return new Map(
    projects.map((project) => [
      project.slug,
      measureAdoption({
        register,
        project,
        on,
        states: states.get(project.slug) ?? [],
        liveCountBefore: before.get(project.slug) ?? 0,
      }),
    ]),
  );
}
