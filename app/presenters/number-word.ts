import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

const WORDS = ["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9", "n10", "n11", "n12"] as const;

/**
 * A number as a word up to twelve, in figures above: how sentences are written.
 *
 * @example numberWord(t, format, 3) // "drie"
 */
export function numberWord(t: Translate, format: Formatter, value: number): string {
  const word = WORDS[value];
  return word === undefined ? format.number(value) : t(`counted:word.${word}`);
}
