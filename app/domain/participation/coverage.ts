import type { Day } from "../day.ts";
import { inhabitantsOn, type Register, totalInhabitantsOn } from "../municipality/register.ts";
import type { ParticipationState } from "./state.ts";
import type { Status } from "./status.ts";

/** How much of the country a project is live in. */
export interface Coverage {
  /** Live ÷ N; `null` when no municipality exists */
  readonly municipalitiesFraction: number | null;
  /** Inhabitants of live ÷ inhabitants of N, both where known; `null` when no inhabitants are known */
  readonly inhabitantsFraction: number | null;
  /** Inhabitants of the live municipalities whose inhabitants are known */
  readonly liveInhabitants: number;
  /** Inhabitants of all municipalities whose inhabitants are known */
  readonly inhabitants: number;
  /** Municipalities, live or not, whose inhabitants are not known */
  readonly unknownCount: number;
}

/**
 * Share of the municipalities existing on a day in which a project is live.
 *
 * @param statuses one status per municipality that exists on the day
 * @returns fraction 0–1, unrounded; `null` for an empty register: nobody to ask is not the same as 0
 * @source DOMAIN: measures, coverage
 * @example coverageFraction(["live", "none", "none", "live"]) // 0.5
 */
export function coverageFraction(statuses: readonly Status[]): number | null {
  return fractionOf(statuses.filter((status) => status === "live").length, statuses.length);
}

/**
 * Coverage by municipalities and by inhabitants.
 *
 * @param states one state per municipality that exists on the day
 * @source DOMAIN: measures, coverage
 */
export function coverageOf(register: Register, on: Day, states: readonly ParticipationState[]): Coverage {
  let liveCount = 0;
  let liveInhabitants = 0;
  for (const { status, municipalityCode } of states) {
    if (status !== "live") continue;
    liveCount += 1;
    liveInhabitants += inhabitantsOn(register, municipalityCode, on) ?? 0;
  }
  return coverageOfTotals(register, on, { liveCount, municipalityCount: states.length, liveInhabitants });
}

/**
 * {@link coverageOf} from what was added up already.
 *
 * @param totals.liveInhabitants inhabitants of the live municipalities, where known
 */
export function coverageOfTotals(
  register: Register,
  on: Day,
  totals: {
    readonly liveCount: number;
    readonly municipalityCount: number;
    readonly liveInhabitants: number;
  },
): Coverage {
  const { liveCount, municipalityCount, liveInhabitants } = totals;
  const { inhabitants, unknownCount } = totalInhabitantsOn(register, on);
  return {
    municipalitiesFraction: fractionOf(liveCount, municipalityCount),
    inhabitantsFraction: fractionOf(liveInhabitants, inhabitants),
    liveInhabitants,
    inhabitants,
    unknownCount,
  };
}

/** @returns `null` when the whole is 0 */
export function fractionOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
