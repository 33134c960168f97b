import { type Day, firstDayOfYear, monthEndsBetween, yearOf } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import type { AdoptionFigures } from "#app/domain/participation/figures.ts";
import { thinSeries } from "#app/domain/participation/series.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { targetOn } from "#app/domain/portfolio/target.ts";
import { plannedCount } from "#app/presenters/planned-count.ts";
import type { Db } from "#db/connect.server.ts";
import { findLiveCounts } from "#db/queries/participation/find-live-counts.server.ts";
import { findSeries } from "#db/queries/participation/find-series.server.ts";
import type { Curve } from "./home-projects.tsx";

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
  options: CurvesOptions,
): Promise<{ from: Day; days: readonly Day[]; curveBySlug: ReadonlyMap<string, Curve> }> {
  const { on, projects, figuresBySlug } = options;
  const firstYear = Math.min(yearOf(on), ...projects.map((project) => yearOf(project.startOn)));
  const from = firstDayOfYear(firstYear);
  const months = monthEndsBetween(from, on).filter((month) => month < on);
  const days = thinSeries([...months, on], MOST_POINTS);
  const live = await findLive(db, register, { ...options, from, days });
  const curveBySlug = new Map(
    projects.map((project): [string, Curve] => {
      const known = live.get(project.slug);
      const now = figuresBySlug.get(project.slug)?.counts.live;
      return [
        project.slug,
        {
          live: days.map((day) => (day === on ? now : undefined) ?? known?.get(day) ?? 0),
          targets: days.map((day) => plannedCount(targetOn(project, day, existingOn(register, day).length))),
        },
      ];
    }),
  );
  return { from, days, curveBySlug };
}

/** Live municipalities by project and day; days without any may be left out. */
async function findLive(
  db: Db,
  register: Register,
  {
    on,
    knownAt,
    projects,
    from,
    days,
  }: CurvesOptions & { readonly from: Day; readonly days: readonly Day[] },
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const projectSlugs = projects.map(({ slug }) => slug);
  if (knownAt === null) return findLiveCounts(db, { projectSlugs, days });
  const live = new Map<string, ReadonlyMap<string, number>>();
  for (const project of projects) {
    const range = { from, to: on, step: "month", borders: "then", knownAt } as const;
    const points = await findSeries(db, register, project, range);
    live.set(project.slug, new Map(points.map((point) => [point.on, point.counts.live])));
  }
  return live;
}
