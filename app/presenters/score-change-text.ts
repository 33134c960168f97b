import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/**
 * A change of a score in percentage points, with its sign and one decimal.
 *
 * @param change fraction
 * @example scoreChangeText(0.067, t, format) // "+6,7 punten"
 */
export function scoreChangeText(change: number, t: Translate, format: Formatter): string {
  return t("objectives:points", { count: Math.abs(change * 100), n: scorePoints(change, format) });
}

/** The same without its word, for a table. */
export function scorePoints(change: number, format: Formatter): string {
  const points = Math.round(change * 1000) / 10;
  const text = format.decimal(Math.abs(points), 1);
  if (points === 0) return text;
  return `${points > 0 ? "+" : "−"}${text}`;
}
