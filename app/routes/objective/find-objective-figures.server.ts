import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Day } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { ObjectiveNumber } from "#app/domain/objectives/objective.ts";
import { assessObjectives, type ObjectiveAssessment } from "#app/domain/objectives/objective-change.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { type IndicatorDetail, indicatorDetails } from "#app/presenters/indicator-detail.ts";
import {
  contributionTo,
  type ObjectiveMatrixRow,
  objectiveMatrix,
} from "#app/presenters/objective-matrix.ts";
import { startedProjects } from "#app/presenters/started-projects.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { type ReadFiguresParams, readFiguresParams } from "#app/urls/figures-params.ts";
import {
  type ObjectiveParams,
  readObjectiveNumber,
  readObjectiveParams,
} from "#app/urls/objectives-params.ts";
import { findObjectivesWorld } from "#db/queries/objectives/find-objectives-world.server.ts";

/** What the page of one objective and its files are asked, and what they tell. */
export interface ObjectiveFigures {
  readonly url: URL;
  readonly figures: ReadFiguresParams;
  readonly params: ObjectiveParams;
  readonly register: Register;
  /** All five, for how they stand beside this one */
  readonly objectives: readonly ObjectiveAssessment[];
  readonly assessment: ObjectiveAssessment;
  /** Day that is compared with */
  readonly since: Day;
  readonly details: readonly IndicatorDetail[];
  /** The projects that contribute, the heaviest first */
  readonly contributing: readonly ObjectiveMatrixRow[];
  /** Those that had begun */
  readonly projects: readonly Project[];
}

/** @throws a 404 answer for a number of none of the five, a 400 answer for wrong days */
export async function findObjectiveFigures({
  request,
  params: route,
  context,
}: Pick<LoaderFunctionArgs, "request" | "params" | "context">): Promise<ObjectiveFigures> {
  const number = readObjectiveNumber(route.number);
  if (number === null) throw notFound();
  const url = new URL(request.url);
  const figures = readFiguresParams(url, context);
  const { on, knownAt } = figures;
  const { params, problems } = readObjectiveParams(url.searchParams, { on, today: context.clock.today() });
  const wrong = [...figures.problems, ...problems];
  if (wrong.length > 0) throw badRequest(wrong);

  const register = await context.register();
  const all = await context.projects();
  const world = await findObjectivesWorld(context.db, register, { knownAt, projects: all });
  const objectives = assessObjectives(world, on);
  const assessment = objectives.find(({ objective }) => objective.number === number);
  if (assessment === undefined) throw notFound();
  const since = params.since ?? assessment.change.since;
  return {
    url,
    figures,
    params,
    register,
    objectives,
    assessment,
    since,
    details: indicatorDetails(world, assessment.indicators, { on, since }),
    contributing: byWeight(objectiveMatrix(world, [assessment], on), number),
    projects: startedProjects(all, on),
  };
}

function byWeight(matrix: readonly ObjectiveMatrixRow[], number: ObjectiveNumber): ObjectiveMatrixRow[] {
  const weightOf = (row: ObjectiveMatrixRow) => contributionTo(number, row)?.weight ?? 0;
  return matrix.filter((row) => weightOf(row) > 0).sort((a, b) => weightOf(b) - weightOf(a));
}
