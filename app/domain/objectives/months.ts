import { type Day, monthEndsBetween, parseDay, yearOf } from "../day.ts";

const MONTHS_PER_YEAR = 12;

/**
 * The day some months later (earlier when negative); the last day of the month where that day does not exist.
 *
 * @example addMonths(day("2018-11-30"), 3) // "2019-02-28"
 */
export function addMonths(on: Day, count: number): Day {
  const month = monthNumber(on) + count;
  for (let dayOfMonth = Number(on.slice(8)); ; dayOfMonth -= 1) {
    const found = parseDay(`${firstOfMonth(month).slice(0, 8)}${String(dayOfMonth).padStart(2, "0")}`);
    if (found !== null) return found;
  }
}

/**
 * The last day of the quarter before the one a day lies in.
 *
 * @example previousQuarterEnd(day("2018-12-31")) // "2018-09-30"
 */
export function previousQuarterEnd(on: Day): Day {
  const month = monthNumber(on);
  return lastDayBefore(firstOfMonth(month - (month % 3)));
}

/** Last days of the quarters from the one of `from` up to and including that of `to`, none after `to`. */
export function quarterEndsBetween(from: Day, to: Day): Day[] {
  return monthEndsBetween(from, to).filter((end) => Number(end.slice(5, 7)) % 3 === 0);
}

/** The first day of the period of some months in which a day lies, counted from January. */
export function startOfPeriod(on: Day, months: number): Day {
  const month = monthNumber(on);
  return firstOfMonth(month - (month % months));
}

function monthNumber(on: Day): number {
  return yearOf(on) * MONTHS_PER_YEAR + Number(on.slice(5, 7)) - 1;
}

function firstOfMonth(month: number): Day {
  const year = String(Math.floor(month / MONTHS_PER_YEAR)).padStart(4, "0");
  const ofYear = String((month % MONTHS_PER_YEAR) + 1).padStart(2, "0");
  const first = parseDay(`${year}-${ofYear}-01`);
  if (first === null) throw new RangeError(`No such month: ${year}-${ofYear}`);
  return first;
}

function lastDayBefore(first: Day): Day {
  const [end] = monthEndsBetween(addMonths(first, -1), first);
  if (end === undefined) throw new RangeError(`No month before ${first}`);
  return end;
}
