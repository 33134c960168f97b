import type { Day } from "../day.ts";
import type { Register } from "../municipality/register.ts";
import type { Project } from "../portfolio/project.ts";
import { countStatuses } from "./count-statuses.ts";
import { coverageOf } from "./coverage.ts";
import { type AdoptionFigures, figuresOf } from "./figures.ts";
import { type Reporting, reportingOf } from "./freshness.ts";
import type { ParticipationState } from "./state.ts";

/** Everything counted of one project on one day; every page, download and API answer uses these. */
export interface AdoptionMeasures extends AdoptionFigures {
  readonly reporting: Reporting;
  /** What live is at least and at most, given who was heard of lately */
  readonly range: { readonly low: number; readonly high: number };
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
  const counts = countStatuses(states);
  const { liveInhabitants } = coverageOf(register, on, states);
  const reporting = reportingOf(project, on, states);
  return {
    ...figuresOf({ register, project, on, counts, liveInhabitants, liveCountBefore }),
    reporting,
    range: { low: reporting.liveLower, high: reporting.liveUpper },
  };
}
