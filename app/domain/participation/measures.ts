import type { Day } from "../day.ts";
import type { Register } from "../municipality/register.ts";
import { type Pace, paceOf } from "../portfolio/pace.ts";
import type { Project } from "../portfolio/project.ts";
import { targetOn } from "../portfolio/target.ts";
import { countStatuses } from "./count-statuses.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { type Reporting, reportingOf } from "./freshness.ts";
import type { ParticipationState } from "./state.ts";
import type { StatusCounts } from "./status.ts";
import { velocityPerMonth } from "./velocity.ts";

/** Everything counted of one project on one day; every page, download and API answer uses these. */
export interface AdoptionMeasures {
  readonly on: Day;
  /** N: municipalities that exist on the day */
  readonly municipalityCount: number;
  readonly counts: StatusCounts;
  readonly coverage: Coverage;
  /** Municipalities that should be live, unrounded; `null`: no target */
  readonly target: number | null;
  readonly pace: Pace;
  readonly reporting: Reporting;
  /** What live is at least and at most, given who was heard of lately */
  readonly range: { readonly low: number; readonly high: number };
  /** Net new live municipalities per month over 91 days */
  readonly velocityPerMonth: number;
}

/**
 * The measures of a project on a day.
 *
 * @param states one state per municipality that exists on the day, as known at the instant asked
 * @param liveCountBefore live 91 days before, in the borders of the day (see {@link statesInBordersOf})
 * @source DOMAIN: measures
 */
export function measureAdoption({
  register,
  project,
  on,
  states,
  liveCountBefore,
}: {
  readonly register: Register;
  readonly project: Project;
  readonly on: Day;
  readonly states: readonly ParticipationState[];
  readonly liveCountBefore: number;
}): AdoptionMeasures {
  const municipalityCount = states.length;
  const counts = countStatuses(states);
  const target = targetOn(project, on, municipalityCount);
  const reporting = reportingOf(project, on, states);
  return {
    on,
    municipalityCount,
    counts,
    coverage: coverageOf(register, on, states),
    target,
    pace: paceOf({ live: counts.live, target, municipalityCount }),
    reporting,
    range: { low: reporting.liveLower, high: reporting.liveUpper },
    velocityPerMonth: velocityPerMonth(liveCountBefore, counts.live),
  };
}
