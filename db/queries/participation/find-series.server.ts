import { type Day, monthEndsBetween } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { type SeriesPoint, seriesNow, seriesThen } from "#app/domain/participation/series.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "../../connect.server.ts";
import { findAdoptionChanges, findAdoptionChangesBetween } from "./find-adoption-changes.server.ts";
import { findSpans } from "./find-spans.server.ts";

export interface SeriesOptions {
  /** First and last day, both included */
  readonly from: Day;
  readonly to: Day;
  /** Every day something changed, or the ends of months */
  readonly step: "day" | "month";
  /** The municipalities of each day, or those of the last day throughout */
  readonly borders: "then" | "now";
  readonly knownAt: Instant | null;
}

/**
 * The counts of a project over time.
 *
 * By month in the borders of then it costs the same however long the history is; the other ways read what they show.
 */
export async function findSeries(
  db: Db,
  register: Register,
  project: Project,
  options: SeriesOptions,
): Promise<SeriesPoint[]> {
  const { borders, knownAt, ...range } = options;
  const ofProject = { projectSlug: project.slug, knownAt };
  if (borders === "now") return seriesNow(register, project, await findSpans(db, register, ofProject), range);
  const changes =
    range.step === "month" && knownAt === null
      ? await findAdoptionChangesBetween(db, { ...ofProject, days: monthEndsBetween(range.from, range.to) })
      : await findAdoptionChanges(db, register, ofProject);
  return seriesThen(register, project, changes, range);
}
