import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { Status } from "./status.ts";

/** How a state follows from predecessors, until the municipality says so itself. */
export interface Derivation {
  /** Predecessors the state was derived from */
  readonly from: readonly MunicipalityCode[];
  /** Fraction (0–1) of inhabitants whose predecessor was live; `null` when inhabitants are not known */
  readonly liveInhabitantsFraction: number | null;
}

/** What is the case for one municipality in one project. */
export interface ParticipationState {
  readonly municipalityCode: MunicipalityCode;
  readonly status: Status;
  /** Day the status began; `null` for `none` */
  readonly since: Day | null;
  readonly plannedLiveOn: Day | null;
  readonly reviewOn: Day | null;
  readonly reason: string | null;
  readonly supplier: string | null;
  readonly evidenceUrl: string | null;
  /** Effective day of the latest event, confirmations too; `null` when nothing was ever heard */
  readonly heardOn: Day | null;
  /** `null`: said by the municipality itself (or nobody said anything) */
  readonly derivation: Derivation | null;
  /** Revision of the event this rests on; `null` for `none` and for derived states */
  readonly revision: number | null;
}

/** A state that held from a day until a day (`null`: still). */
export interface StateSpan extends ParticipationState {
  readonly fromOn: Day;
  readonly untilOn: Day | null;
}

/** The first steps of a pair, for lead times. Own events only. */
export interface Milestones {
  readonly municipalityCode: MunicipalityCode;
  /** First `committed` or `implementing`; `null`: never */
  readonly startedOn: Day | null;
  /** First `live`; `null`: not yet */
  readonly liveOn: Day | null;
}
