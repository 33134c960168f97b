import type { Day } from "#app/domain/day.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { type FigureSentence, figureSentence } from "./figure-sentence.ts";
import type { MunicipalityAnswer } from "./municipality-answer.ts";
import { numberWord } from "./number-word.ts";

/**
 * Writes the answer in the reader's language: in the present tense for today, in the past tense before.
 *
 * @returns the whole sentence as `before`, with an empty figure, where there is nothing to count
 */
export function municipalitySentence(
  t: Translate,
  format: Formatter,
  answer: MunicipalityAnswer,
  { name, on, today }: { readonly name: string; readonly on: Day; readonly today: Day },
): FigureSentence {
  const tense = on === today ? "present" : "past";
  const text = t(`municipality:${tense}.${answer.shape}`, {
    name,
    day: format.day(on),
    used: numberWord(t, format, answer.usedCount),
    working: numberWord(t, format, answer.workingCount),
    total: numberWord(t, format, answer.totalCount),
  });
  return figureSentence(text);
}
