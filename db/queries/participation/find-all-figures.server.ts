import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import { sumCounts } from "#app/domain/participation/count-statuses.ts";
import { type AdoptionFigures, figuresOf } from "#app/domain/participation/figures.ts";
import type { StatusCounts } from "#app/domain/participation/status.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "../../connect.server.ts";
import { NO_TOTALS, type Totals } from "./adoption-totals.server.ts";
import { findTotalsOn } from "./find-adoption-changes.server.ts";
import { findAllMeasures } from "./find-all-measures.server.ts";
import { findLiveCountsBefore } from "./find-live-count-before.server.ts";

/**
 * The figures of projects on a day, by slug: {@link findAllMeasures} without what needs the state of every
 * municipality, from one row of totals per project.
 *
 * @param options.knownAt `null`: everything recorded; an instant reads the history
 */
export async function findAllFigures(
  db: Db,
  register: Register,
  options: { readonly on: Day; readonly knownAt: Instant | null; readonly projects: readonly Project[] },
): Promise<ReadonlyMap<string, AdoptionFigures>> {
  const { on, knownAt, projects } = options;
  if (knownAt !== null) return findAllMeasures(db, register, options);
  const projectSlugs = projects.map((project) => project.slug);
  const totals = await findTotalsOn(db, { on, projectSlugs });
  const before = await findLiveCountsBefore(db, register, { on, knownAt, projectSlugs });
  const municipalityCount = existingOn(register, on).length;
  return new Map(
    projects.map((project) => {
      const ofProject = totals.get(project.slug) ?? NO_TOTALS;
      const figures = figuresOf({
        register,
        project,
        on,
        counts: countsOf(ofProject, municipalityCount),
        liveInhabitants: ofProject.live_inhabitants,
        liveCountBefore: before.get(project.slug) ?? 0,
      });
      return [project.slug, figures];
    }),
  );
}

function countsOf(totals: Totals, municipalityCount: number): StatusCounts {
  const { exploring, committed, implementing, live, stopped, declined } = totals;
  const said = { none: 0, exploring, committed, implementing, live, stopped, declined };
  return { ...said, none: municipalityCount - sumCounts(said) };
}
