import { addDays, type Day, daysBetween, monthEndsBetween } from "#app/domain/day.ts";
import type { Chance } from "./chance.server.ts";

export interface Month {
  readonly first: Day;
  readonly last: Day;
}

/** The month of `from` and those after it, up to the last that ends on or before `to`. */
export function monthsBetween(from: Day, to: Day): Month[] {
  let first = addDays(from, 1 - Number(from.slice(8)));
  return monthEndsBetween(from, to).map((last) => {
    const month = { first, last };
    first = addDays(last, 1);
    return month;
  });
}

/** Monday to Friday; the day itself or the Monday after it. */
export function workingDay(on: Day): Day {
  const weekday = new Date(on).getUTCDay();
  if (weekday === 6) return addDays(on, 2);
  return weekday === 0 ? addDays(on, 1) : on;
}

/** A working day in the month: not seldom its first, when new things tend to begin. */
export function workingDayIn(month: Month, chance: Chance): Day {
  const length = daysBetween(month.first, month.last);
  const offset = chance.happens(0.35) ? 0 : chance.between(0, length - 2);
  const on = workingDay(addDays(month.first, offset));
  return on <= month.last ? on : addDays(on, -3);
}
