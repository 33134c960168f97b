import { type Day, firstDayOfYear, yearOf } from "#app/domain/day.ts";

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, so that days can stand on an axis. */
export function dayNumber(on: Day): number {
  return Date.parse(`${on}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** Where the days of a period stand on a horizontal axis. */
export interface DayScale {
  readonly from: Day;
  readonly to: Day;
  readonly left: number;
  readonly right: number;
}

/** Horizontal place of a day; the left edge when the period is a single day. Days outside stand outside. */
export function xOfDay(scale: DayScale, on: Day): number {
  const first = dayNumber(scale.from);
  const length = dayNumber(scale.to) - first;
  if (length === 0) return scale.left;
  return scale.left + ((dayNumber(on) - first) / length) * (scale.right - scale.left);
}

/** A year on the axis: its tick at 1 January and the middle of what is shown of it. */
export interface YearTick {
  readonly year: number;
  /** `null`: 1 January lies before the period */
  readonly tickX: number | null;
  readonly middleX: number;
  readonly width: number;
}

/** The years of a period; the last one runs to the end of the scale. */
export function yearTicks(scale: DayScale): YearTick[] {
  const lastYear = yearOf(scale.to);
  const ticks: YearTick[] = [];
  for (let year = yearOf(scale.from); year <= lastYear; year++) {
    const start = firstDayOfYear(year);
    const next = firstDayOfYear(year + 1);
    const from = start < scale.from ? scale.left : xOfDay(scale, start);
    const until = next > scale.to ? scale.right : xOfDay(scale, next);
    ticks.push({
      year,
      tickX: start < scale.from ? null : from,
      middleX: (from + until) / 2,
      width: until - from,
    });
  }
  return ticks;
}

/**
 * The years whose number is written: every one, or every second, fifth, … when they would touch.
 *
 * @param roomPerLabel width one number needs, its space included
 */
export function labelledYears(ticks: readonly YearTick[], roomPerLabel: number): YearTick[] {
  const widest = Math.max(0, ...ticks.map((tick) => tick.width));
  if (widest === 0) return ticks.slice(0, 1);
  const step = [1, 2, 5, 10, 20, 50, 100].find((every) => every * widest >= roomPerLabel) ?? 100;
  const isRoomy = (tick: YearTick) => step > 1 || tick.width >= roomPerLabel * 0.75;
  const chosen = ticks.filter((tick) => tick.year % step === 0 && isRoomy(tick));
  return chosen.length > 0 ? chosen : ticks.slice(-1);
}
