import { addDays, type Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { statesInBordersOf } from "#app/domain/participation/borders.ts";
import { type AdoptionMeasures, measureAdoption } from "#app/domain/participation/measures.ts";
import type { Reconciliation } from "#app/domain/participation/reconciliation.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import { spansOfDay } from "#app/domain/participation/spans-of-day.ts";
import type { Milestones, ParticipationState } from "#app/domain/participation/state.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { courseStart } from "#app/presenters/project-course.ts";
import { registerSteps } from "#app/presenters/register-steps.ts";
import type { BorderChoice } from "#app/urls/project-params.ts";
import type { Db } from "#db/connect.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findLastChange, type LastChange } from "#db/queries/participation/find-last-change.server.ts";
import { findLiveCountsBefore } from "#db/queries/participation/find-live-count-before.server.ts";
import { findMilestones } from "#db/queries/participation/find-milestones.server.ts";
import { findSeries } from "#db/queries/participation/find-series.server.ts";

/** Everything the page of a project reads of its participation. */
export interface ProjectFigures {
  readonly states: readonly ParticipationState[];
  readonly measures: AdoptionMeasures;
  /** In the borders of each day, whatever the chart shows */
  readonly pointsThen: readonly SeriesPoint[];
  /** In the borders the reader chose */
  readonly points: readonly SeriesPoint[];
  readonly milestones: readonly Milestones[];
  /** The latest reorganisations of the course, the newest first */
  readonly reconciliations: readonly Reconciliation[];
  /** All reorganisations of the course that changed the number of municipalities */
  readonly reorganisationCount: number;
  /** `null`: nothing was ever recorded */
  readonly lastChange: LastChange | null;
}

interface FiguresOptions {
  readonly register: Register;
  readonly project: Project;
  readonly on: Day;
  readonly knownAt: Instant | null;
  readonly borders: BorderChoice;
}

const FEWEST_RECONCILIATIONS = 2;
/** How far back the words about a curve look. */
const COMPARED_DAYS = 2 * 366;

export async function findProjectFigures(db: Db, options: FiguresOptions): Promise<ProjectFigures> {
  const { register, project, on, knownAt, borders } = options;
  const projectSlug = project.slug;
  const states = (await findAllStates(db, register, { on, knownAt, projectSlug })).get(projectSlug) ?? [];
  const liveBefore = await findLiveCountsBefore(db, register, { on, knownAt, projectSlugs: [projectSlug] });
  const liveCountBefore = liveBefore.get(projectSlug) ?? 0;
  const range = { from: courseStart(project), to: on, step: "day", knownAt } as const;
  const pointsThen = await findSeries(db, register, project, { ...range, borders: "then" });
  const points =
    borders === "then" ? pointsThen : await findSeries(db, register, project, { ...range, borders });
  const days = registerSteps(register, range.from, on).map((step) => step.on);
  const comparedFrom = addDays(on, -COMPARED_DAYS);
  const latest = days.filter(
    (day, index) => day >= comparedFrom || index >= days.length - FEWEST_RECONCILIATIONS,
  );
  const reconciliations: Reconciliation[] = [];
  for (const day of latest.reverse()) reconciliations.push(await reconcile(db, options, day));
  return {
    states,
    measures: measureAdoption({ register, project, on, states, liveCountBefore }),
    pointsThen,
    points,
    milestones: await findMilestones(db, { projectSlug, knownAt }),
    reconciliations,
    reorganisationCount: days.length,
    lastChange: await findLastChange(db, { projectSlug, on, knownAt }),
  };
}

/** The same moment, the day before, counted in the old borders and in the new. */
async function reconcile(
  db: Db,
  { register, project, knownAt }: FiguresOptions,
  on: Day,
): Promise<Reconciliation> {
  const before = { projectSlug: project.slug, knownAt, on: addDays(on, -1) };
  const old = (await findAllStates(db, register, before)).get(project.slug) ?? [];
  const joined = statesInBordersOf(register, on, before.on, spansOfDay(old, before.on));
  return {
    on,
    municipalityCountBefore: old.length,
    municipalityCountAfter: joined.length,
    liveBefore: old.filter((state) => state.status === "live").length,
    liveAfter: joined.filter((state) => state.status === "live").length,
  };
}
