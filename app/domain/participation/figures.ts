import type { Day } from "../day.ts";
import type { Register } from "../municipality/register.ts";
import { type Pace, paceOf } from "../portfolio/pace.ts";
import type { Project } from "../portfolio/project.ts";
import { targetOn } from "../portfolio/target.ts";
import { sumCounts } from "./count-statuses.ts";
import { type Coverage, coverageOfTotals } from "./coverage.ts";
import type { StatusCounts } from "./status.ts";
import { velocityPerMonth } from "./velocity.ts";

/** What the counts of one project on one day tell, without knowing who is who. */
export interface AdoptionFigures {
  readonly on: Day;
  /** N: municipalities that exist on the day */
  readonly municipalityCount: number;
  readonly counts: StatusCounts;
  readonly coverage: Coverage;
  /** Municipalities that should be live, unrounded; `null`: no target */
  readonly target: number | null;
  readonly pace: Pace;
  /** Net new live municipalities per month over 91 days */
  readonly velocityPerMonth: number;
}

/**
 * The figures of a project on a day.
 *
 * @param counts of all municipalities that exist on the day; together they are N
 * @param liveInhabitants inhabitants of the live municipalities, where known
 * @param liveCountBefore live 91 days before, in the borders of the day (see {@link statesInBordersOf})
 * @source DOMAIN: measures
 */
export function figuresOf({
  register,
  project,
  on,
  counts,
  liveInhabitants,
  liveCountBefore,
}: {
  readonly register: Register;
  readonly project: Project;
  readonly on: Day;
  readonly counts: StatusCounts;
  readonly liveInhabitants: number;
  readonly liveCountBefore: number;
}): AdoptionFigures {
  const municipalityCount = sumCounts(counts);
  const target = targetOn(project, on, municipalityCount);
  const totals = { liveCount: counts.live, municipalityCount, liveInhabitants };
  return {
    on,
    municipalityCount,
    counts,
    coverage: coverageOfTotals(register, on, totals),
    target,
    pace: paceOf({ live: counts.live, target, municipalityCount }),
    velocityPerMonth: velocityPerMonth(liveCountBefore, counts.live),
  };
}
