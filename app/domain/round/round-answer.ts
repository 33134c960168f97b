import { dayOfInstant } from "../day.ts";
import type { Instant } from "../instant.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { Round } from "./round.ts";

export const ANSWER_STATES = ["on_time", "late", "partly", "missing"] as const;

/**
 * How far one municipality is with a round. `on_time` and `late`: every project of the round was answered, the last one
 * by the deadline or after it; `partly`: some; `missing`: none.
 */
export type AnswerState = (typeof ANSWER_STATES)[number];

/** What one municipality answered to a round. */
export interface RoundAnswer {
  readonly municipalityCode: MunicipalityCode;
  readonly state: AnswerState;
  /** Projects that were not answered yet, in the order of the round */
  readonly openSlugs: readonly string[];
  /** When the last project was answered; `null`: not all were */
  readonly completedAt: Instant | null;
}

/** When each project of a round was first answered, by slug; what is absent was not. */
export type AnsweredAt = ReadonlyMap<string, Instant>;

/**
 * A project is answered when anything was recorded for the pair since the round was opened: a change, a confirmation,
 * a correction, by the municipality itself or in its name.
 *
 * @param answeredAt `undefined`: nothing was heard
 */
export function roundAnswerOf(
  round: Pick<Round, "projectSlugs" | "deadlineOn">,
  municipalityCode: MunicipalityCode,
  answeredAt: AnsweredAt | undefined,
): RoundAnswer {
  const openSlugs = round.projectSlugs.filter((slug) => !answeredAt?.has(slug));
  const instants = round.projectSlugs.flatMap((slug) => answeredAt?.get(slug) ?? []);
  if (openSlugs.length > 0) {
    const state = instants.length === 0 ? "missing" : "partly";
    return { municipalityCode, state, openSlugs, completedAt: null };
  }
  const completedAt = instants.reduce((last, at) => (at > last ? at : last));
  const state = dayOfInstant(completedAt) <= round.deadlineOn ? "on_time" : "late";
  return { municipalityCode, state, openSlugs, completedAt };
}
