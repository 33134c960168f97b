import { addDays, type Day, firstDayOfYear, monthEndsBetween, yearOf } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { curveFinding, type Finding } from "#app/domain/participation/findings.ts";
import type { Reconciliation } from "#app/domain/participation/reconciliation.ts";
import { type SeriesPoint, thinSeries } from "#app/domain/participation/series.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { comparablePoints } from "./comparable-points.ts";
import { type CurveJump, curveJump } from "./curve-jump.ts";
import { withWholeTarget } from "./planned-count.ts";
import { type RegisterStep, registerSteps } from "./register-steps.ts";

/** How a project came to where it stands: everything of its chart. */
export interface ProjectCourse {
  readonly from: Day;
  readonly to: Day;
  /** At most {@link MOST_POINTS} */
  readonly points: readonly SeriesPoint[];
  readonly finding: Finding | null;
  readonly jump: CurveJump | null;
  /** Coming ones too, when they are near */
  readonly steps: readonly RegisterStep[];
  /** The last months in order: the chart as a table */
  readonly months: readonly SeriesPoint[];
  /** Whether there were more months than the table shows */
  readonly hasEarlierMonths: boolean;
}

/** One for every two pixels of the widest chart. */
export const MOST_POINTS = 320;
export const MONTHS_IN_TABLE = 24;
/** A reorganisation this near after the reference day is worth knowing. */
const DAYS_AHEAD = 31;

/** The axis of a project's chart begins with the year in which the project does. */
export function courseStart(project: Pick<Project, "startOn">): Day {
  return firstDayOfYear(yearOf(project.startOn));
}

interface CourseInput {
  readonly register: Register;
  readonly project: Project;
  /** At every day something changed, from {@link courseStart} up to the reference day */
  readonly points: readonly SeriesPoint[];
  /** What the latest reorganisations did to these points; none when they are in the borders of now */
  readonly reconciliations: readonly Reconciliation[];
  readonly on: Day;
}

export function projectCourse({
  register,
  project,
  points,
  reconciliations,
  on,
}: CourseInput): ProjectCourse {
  const from = courseStart(project);
  const ends = monthEndsBetween(project.startOn, on);
  const days = ends.at(-1) === on ? ends : [...ends, on];
  const months = days.slice(-MONTHS_IN_TABLE).flatMap((day) => {
    const point = points.findLast((candidate) => candidate.on <= day);
    return point ? [withWholeTarget({ ...point, on: day })] : [];
  });
  return {
    from,
    to: on,
    points: thinSeries(points, MOST_POINTS).map(withWholeTarget),
    finding: curveFinding(comparablePoints(points, reconciliations)),
    jump: curveJump(points),
    steps: registerSteps(register, from, addDays(on, DAYS_AHEAD)),
    months,
    hasEarlierMonths: days.length > MONTHS_IN_TABLE,
  };
}
