import type { Day } from "#app/domain/day.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { MunicipalityAnswer } from "./municipality-answer.ts";
import { numberWord } from "./number-word.ts";

/** A sentence with one part that stands out: `before`, the figure, `after`. Together they are the sentence. */
export interface MunicipalitySentence {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

const FIGURE = /^(.*?)<figure>(.*?)<\/figure>(.*)$/s;

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
): MunicipalitySentence {
  const tense = on === today ? "present" : "past";
  const text = t(`municipality:${tense}.${answer.shape}`, {
    name,
    day: format.day(on),
    used: numberWord(t, format, answer.usedCount),
    working: numberWord(t, format, answer.workingCount),
    total: numberWord(t, format, answer.totalCount),
  });
  const [, before = text, figure = "", after = ""] = FIGURE.exec(text) ?? [];
  return { before, figure, after };
}

/** The sentence without its parts, for titles and copies. */
export function plainSentence({ before, figure, after }: MunicipalitySentence): string {
  return `${before}${figure}${after}`;
}
