import type { Formatter } from "#app/format/formatter.ts";

/**
 * A share in whole per cents; with a decimal where rounding would tell of nobody or of everybody.
 *
 * @example shareText(0.0026, format) // "0,3%"
 */
export function shareText(fraction: number, format: Formatter): string {
  const roundsAway = (fraction > 0 && fraction < 0.005) || (fraction < 1 && fraction >= 0.995);
  return format.percent(fraction, roundsAway ? 1 : 0);
}
