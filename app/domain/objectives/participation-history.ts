import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { existingOn, type Register } from "../municipality/register.ts";
import type { Project } from "../portfolio/project.ts";

/** A stretch of days in which a municipality was live, whatever was reported in between. */
export interface LiveStretch {
  readonly municipalityCode: MunicipalityCode;
  readonly fromOn: Day;
  /** First day it no longer was; `null`: still */
  readonly untilOn: Day | null;
}

/** A stretch of days in which a municipality explained why it does not take part. */
export interface ExplainedStretch extends LiveStretch {
  /** From this day on the explanation is out of date; `null`: no day given */
  readonly reviewOn: Day | null;
}

/** What municipalities did in one project over time. */
export interface ProjectHistory {
  readonly project: Project;
  readonly live: readonly LiveStretch[];
  readonly explained: readonly ExplainedStretch[];
  /** First day on which at least half of the municipalities of that day were live; `null`: never */
  readonly halfReachedOn: Day | null;
}

/** All that computed indicators know: asked once, it answers for every day. */
export interface ParticipationHistory {
  readonly register: Register;
  /** In the order of the portfolio */
  readonly projects: readonly ProjectHistory[];
}

export function createParticipationHistory(
  register: Register,
  projects: readonly Omit<ProjectHistory, "halfReachedOn">[],
): ParticipationHistory {
  return {
    register,
    projects: projects.map((own) => ({ ...own, halfReachedOn: halfReachedOn(register, own.live) })),
  };
}

function halfReachedOn(register: Register, live: readonly LiveStretch[]): Day | null {
  const changes = new Map<Day, number>();
  const add = (on: Day, count: number) => changes.set(on, (changes.get(on) ?? 0) + count);
  for (const { fromOn, untilOn } of live) {
    add(fromOn, 1);
    if (untilOn !== null) add(untilOn, -1);
  }
  let count = 0;
  for (const [on, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    count += change;
    if (count > 0 && count >= existingOn(register, on).length / 2) return on;
  }
  return null;
}
