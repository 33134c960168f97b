import { type Day, firstDayOfYear, yearOf } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { AdoptionFigures } from "#app/domain/participation/figures.ts";
import { type SeriesPoint, thinSeries } from "#app/domain/participation/series.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { withWholeTarget } from "#app/presenters/planned-count.ts";
import type { Db } from "#db/connect.server.ts";
import { findSeries } from "#db/queries/participation/find-series.server.ts";

interface CurvesOptions {
  readonly on: Day;
  readonly knownAt: Instant | null;
  readonly projects: readonly Project[];
  readonly figuresBySlug: ReadonlyMap<string, AdoptionFigures>;
}

/** More cannot be told apart at the width of a small curve. */
const MOST_POINTS = 60;

/** The small curves of some projects by month, all from the year in which the first of them began up to the day. */
export async function findCurves(
  db: Db,
  register: Register,
  { on, knownAt, projects, figuresBySlug }: CurvesOptions,
): Promise<{ from: Day; pointsBySlug: ReadonlyMap<string, readonly SeriesPoint[]> }> {
  const firstYear = Math.min(yearOf(on), ...projects.map((project) => yearOf(project.startOn)));
  const from = firstDayOfYear(firstYear);
  const pointsBySlug = new Map<string, readonly SeriesPoint[]>();
  for (const project of projects) {
    const range = { from, to: on, step: "month", borders: "then", knownAt } as const;
    const months = (await findSeries(db, register, project, range)).filter((point) => point.on < on);
    const now = figuresBySlug.get(project.slug);
    const points = now ? [...months, pointOf(now)] : months;
    pointsBySlug.set(project.slug, thinSeries(points, MOST_POINTS).map(withWholeTarget));
  }
  return { from, pointsBySlug };
}

function pointOf({ on, municipalityCount, counts, coverage, target }: AdoptionFigures): SeriesPoint {
  const { liveInhabitants, inhabitants, unknownCount } = coverage;
  return { on, municipalityCount, counts, liveInhabitants, inhabitants, unknownCount, target };
}
