import { dayOfInstant, endOfDay } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Formatter } from "#app/format/formatter.ts";

/**
 * A moment of knowing as people say it: the end of a day is that day.
 *
 * @example knownWords(format, endOfDay(day("2018-11-01"))) // "1 november 2018"
 */
export function knownWords(format: Formatter, at: Instant): string {
  const on = dayOfInstant(at);
  return at === endOfDay(on) ? format.day(on) : format.instant(at);
}
