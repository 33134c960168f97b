import type { Day } from "../day.ts";
import type { Phase, Project } from "./project.ts";

/** The phase a project is in, and the day of the change that brought it there. */
export interface CurrentPhase {
  readonly phase: Phase;
  readonly since: Day;
}

/** Why the phase of a project and its figures do not fit. */
export interface PhaseDisagreement {
  readonly reason: "more_live_than_phase" | "fewer_live_than_phase";
  readonly phase: Phase;
  readonly live: number;
  readonly municipalityCount: number;
}

/** "A few" municipalities of a pilot: the five of Open Raadsinformatie with room to spare. */
const MOST_IN_PILOT = 10;

/** @returns `null` before the first phase */
export function phaseOn(project: Pick<Project, "phases">, on: Day): CurrentPhase | null {
  const change = project.phases.findLast((candidate) => candidate.on <= on);
  return change ? { phase: change.phase, since: change.on } : null;
}

/**
 * Whether the phase says something else than the number of live municipalities.
 *
 * @returns `null` when they agree
 * @example phaseDisagreement("pilot", 60, 380)?.reason // "more_live_than_phase"
 */
export function phaseDisagreement(
  phase: Phase,
  live: number,
  municipalityCount: number,
): PhaseDisagreement | null {
  const { fewest, most } = expectedLive(phase, municipalityCount);
  if (live > most) return { reason: "more_live_than_phase", phase, live, municipalityCount };
  if (live < fewest) return { reason: "fewer_live_than_phase", phase, live, municipalityCount };
  return null;
}

function expectedLive(phase: Phase, municipalityCount: number): { fewest: number; most: number } {
  switch (phase) {
    case "exploration":
      return { fewest: 0, most: 0 };
    case "development":
      return { fewest: 0, most: 1 };
    case "pilot":
      return { fewest: 0, most: MOST_IN_PILOT };
    case "scaling":
      return { fewest: 1, most: Math.max(1, municipalityCount - 1) };
    case "nationwide":
      return { fewest: municipalityCount / 2, most: municipalityCount };
    case "maintenance":
      return { fewest: 1, most: municipalityCount };
    case "stopped":
      return { fewest: 0, most: municipalityCount };
  }
}
