import { parseDay } from "#app/domain/day.ts";
import { STATUSES } from "#app/domain/participation/status.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Language } from "./language.ts";
import type { Translate } from "./message-types.ts";

type Format = (value: string | number) => string;

/**
 * The notations that a message may give to a parameter: `{{on, day}}` for a day as data, `{{on, monthYear}}` for its month, `{{events, number}}`, and
 * `{{to, status}}` for the word of a status. What is none of these stays as it is.
 */
export function messageFormats(language: Language, t: Translate): Readonly<Record<string, Format>> {
  const format = formatter(language);
  return {
    day(value) {
      const on = parseDay(String(value));
      return on === null ? String(value) : format.day(on);
    },
    monthYear(value) {
      const on = parseDay(String(value));
      return on === null ? String(value) : format.monthYear(on);
    },
    number: (value) => (typeof value === "number" ? format.number(value) : value),
    status(value) {
      const status = STATUSES.find((known) => known === value);
      return status === undefined ? String(value) : t(`status:name.${status}`);
    },
  };
}
