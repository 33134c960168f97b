import type { Day } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { addMonths } from "#app/domain/objectives/months.ts";
import { assessObjectives, type ObjectiveAssessment } from "#app/domain/objectives/objective-change.ts";
import type { ObjectivesWorld } from "#app/domain/objectives/objectives-world.ts";
import { type ScoreSeries, scoreSeries } from "#app/domain/objectives/score-series.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { type ObjectiveMatrixRow, objectiveMatrix } from "#app/presenters/objective-matrix.ts";
import { startedProjects } from "#app/presenters/started-projects.ts";
import type { AppContext } from "#app/server/app-context.ts";
import type { FiguresParams } from "#app/urls/figures-params.ts";
import { findObjectivesWorld } from "#db/queries/objectives/find-objectives-world.server.ts";

/** Everything that the page of the objectives and its files tell. */
export interface ObjectivesFigures {
  readonly world: ObjectivesWorld;
  readonly objectives: readonly ObjectiveAssessment[];
  readonly scores: readonly ScoreSeries[];
  /** First day of `scores` */
  readonly scoresFrom: Day;
  readonly matrix: readonly ObjectiveMatrixRow[];
  /** Those that had begun */
  readonly projects: readonly Project[];
}

/** How far a trend looks back at most. */
const MONTHS_OF_TREND = 36;

export async function findObjectivesFigures(
  context: Pick<AppContext, "db" | "projects">,
  register: Register,
  { on, knownAt }: FiguresParams,
): Promise<ObjectivesFigures> {
  const all = await context.projects();
  const world = await findObjectivesWorld(context.db, register, { knownAt, projects: all });
  const objectives = assessObjectives(world, on);
  const scoresFrom = trendStart(world, on);
  return {
    world,
    objectives,
    scoresFrom,
    scores: scoreSeries(world, { from: scoresFrom, to: on }),
    matrix: objectiveMatrix(world, objectives, on),
    projects: startedProjects(all, on),
  };
}

/** The first day an indicator held, but not longer ago than a trend looks back. */
function trendStart({ records }: ObjectivesWorld, on: Day): Day {
  const [first = on] = records.indicators.flatMap(({ spans }) => spans[0]?.fromOn ?? []).sort();
  const furthest = addMonths(on, -MONTHS_OF_TREND);
  if (first > on) return on;
  return first > furthest ? first : furthest;
}
