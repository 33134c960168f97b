import type { ObjectiveNumber } from "#app/domain/objectives/objective.ts";
import type { ObjectiveStanding } from "#app/domain/objectives/objective-standing.ts";
import type { ProgressClass } from "#app/domain/objectives/progress.ts";
import type { Language } from "#app/i18n/language.ts";

/** An objective in one line. */
export interface ObjectiveGlance {
  readonly number: ObjectiveNumber;
  readonly title: string;
  /** `null`: nothing was measured */
  readonly score: number | null;
  readonly expected: number | null;
  readonly measuredFraction: number;
  readonly progressClass: ProgressClass;
}

/** @returns none when there is no indicator of any objective on the day */
export function objectivesGlance(
  standings: readonly ObjectiveStanding[],
  language: Language,
): ObjectiveGlance[] {
  if (standings.every(({ indicators }) => indicators.length === 0)) return [];
  return standings.map(({ objective, score, progressClass }) => ({
    number: objective.number,
    title: objective.title[language],
    score: score.score,
    expected: score.expected,
    measuredFraction: score.measuredFraction,
    progressClass,
  }));
}
