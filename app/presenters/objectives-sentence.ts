import type { ProgressClass } from "#app/domain/objectives/progress.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { type FigureSentence, figureSentence } from "./figure-sentence.ts";

/** How many of the objectives are where they should be, in one sentence. */
export function objectivesSentence(
  standings: readonly { readonly progressClass: ProgressClass }[],
  t: Translate,
  format: Formatter,
): FigureSentence {
  const isOnCourse = ({ progressClass }: { readonly progressClass: ProgressClass }) =>
    progressClass === "on_track" || progressClass === "achieved";
  const count = standings.filter(isOnCourse).length;
  if (standings.every(({ progressClass }) => progressClass === "not_measured")) {
    return figureSentence(t("objectives:answerNotMeasured"));
  }
  if (count === 0) return figureSentence(t("objectives:answerNone"));
  const n = format.number(count);
  return figureSentence(t("objectives:answer", { count, n, total: format.number(standings.length) }));
}
