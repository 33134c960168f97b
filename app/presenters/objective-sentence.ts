import type { Score } from "#app/domain/objectives/score.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { type FigureSentence, figureSentence } from "./figure-sentence.ts";

/** How far an objective is, in one sentence. */
export function objectiveSentence(
  { score, expected }: Pick<Score, "score" | "expected">,
  t: Translate,
  format: Formatter,
): FigureSentence {
  if (score === null || expected === null) return figureSentence(t("objectives:one.answerNone"));
  const told = { score: format.percent(score), expected: format.percent(expected) };
  return figureSentence(t("objectives:one.answer", told));
}
