import { isShare, type Unit } from "#app/domain/objectives/unit.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

const MOST_DIGITS = 2;

/**
 * A value of an indicator in the reader's notation, with its unit.
 *
 * @example indicatorValue(0.145, "fraction", t, format) // "14,5%"
 */
export function indicatorValue(value: number, unit: Unit, t: Translate, format: Formatter): string {
  switch (unit) {
    case "municipalities":
      return t("progress:municipalities", { count: value, n: format.number(value) });
    case "days": {
      const n = format.number(value);
      return t("progress:days", { count: Math.round(value), n });
    }
    case "cents_per_year":
      return t("progress:perYear", { amount: format.euros(value) });
    default:
      return bareValue(value, unit, format);
  }
}

/** The same without words, for sums that are written out and for axes. */
export function bareValue(value: number, unit: Unit, format: Formatter): string {
  switch (unit) {
    case "fraction":
    case "inhabitants_fraction":
      return format.percent(value, neededDigits(value * 100, 1));
    case "average":
    case "grade":
      return format.decimal(value, neededDigits(value, MOST_DIGITS));
    case "cents_per_year":
      return format.euros(value);
    case "municipalities":
    case "count":
    case "days":
      return format.decimal(value, neededDigits(value, 1));
  }
}

/** A difference of two values, with its sign; shares in percentage points. */
export function changeValue(change: number, unit: Unit, format: Formatter): string {
  const text = bareValue(Math.abs(change), unit, format);
  if (text === bareValue(0, unit, format) || !/[1-9]/.test(text)) return bareValue(0, unit, format);
  return `${change > 0 ? "+" : "−"}${text}`;
}

/** As few decimals as show the value, at most so many. */
function neededDigits(value: number, most: number): number {
  for (let digits = 0; digits < most; digits += 1) {
    const factor = 10 ** digits;
    if (Math.abs(Math.round(value * factor) / factor - value) < 1e-9) return digits;
  }
  return most;
}

/** Short enough to stand at an axis: money in millions. */
export function axisValue(value: number, unit: Unit, format: Formatter): string {
  return unit === "cents_per_year" ? `€ ${format.compact(value / 100)}` : bareValue(value, unit, format);
}

/** A value in a sum that is written out: with enough decimals to do it again. */
export function sumValue(value: number, unit: Unit, format: Formatter): string {
  if (isShare(unit)) return format.percent(value, neededDigits(value * 100, 2));
  return unit === "average" ? format.decimal(value, neededDigits(value, 3)) : bareValue(value, unit, format);
}
