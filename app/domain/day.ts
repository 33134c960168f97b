import { epochMillisecondsOf, type Instant, instantOf } from "./instant.ts";

declare const dayBrand: unique symbol;

/** A calendar day in Europe/Amsterdam, written `YYYY-MM-DD`. Days compare and sort as text. */
export type Day = string & { readonly [dayBrand]: true };

const TIME_ZONE = "Europe/Amsterdam";
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MILLISECONDS = 86_400_000;
const DUTCH_DAY_PATTERN = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/**
 * Reads a day written as `YYYY-MM-DD`.
 *
 * @returns `null` when the text is written otherwise or names a day that does not exist
 * @example parseDay("2018-02-29") // null
 */
export function parseDay(text: string): Day | null {
  if (!DAY_PATTERN.test(text)) return null;
  const milliseconds = Date.parse(text);
  // The parser lets 29 February of any year pass as 1 March.
  return !Number.isNaN(milliseconds) && dayOfUtc(milliseconds) === text ? (text as Day) : null;
}

/**
 * Reads a day as people type it: `1-3-2018`, `01-03-2018` or `2018-03-01`.
 *
 * @returns `null` when it is no existing day
 */
export function parseForgivingDay(text: string): Day | null {
  const trimmed = text.trim();
  const dutch = DUTCH_DAY_PATTERN.exec(trimmed);
  if (!dutch) return parseDay(trimmed);
  const [, dayOfMonth = "", month = "", year = ""] = dutch;
  return parseDay(`${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`);
}

/** @throws RangeError when the text is no existing day; for constants and tests */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`No such day: ${text}`);
  return parsed;
}

/** Days are counted in UTC, where each has the same length: much quicker than calendars, and asked very often. */
function dayOfUtc(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, -"T00:00:00.000Z".length) as Day;
}

/** The day `count` days later (earlier when negative). */
export function addDays(on: Day, count: number): Day {
  return dayOfUtc(Date.parse(on) + count * DAY_MILLISECONDS);
}

/** Number of days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS;
}

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}

export function firstDayOfYear(year: number): Day {
  return `${String(year).padStart(4, "0")}-01-01` as Day;
}

/** Last days of the months from the month of `from` up to and including the month of `to`, none after `to`. */
export function monthEndsBetween(from: Day, to: Day): Day[] {
  const ends: Day[] = [];
  const firstMonth = Number(from.slice(5, 7));
  for (let month = firstMonth; ; month += 1) {
    // Day 0 of a month is the last one of the month before it.
    const end = dayOfUtc(new Date(0).setUTCFullYear(yearOf(from), month, 0));
    if (end > to) return ends;
    ends.push(end);
  }
}

const amsterdamDay = new Intl.DateTimeFormat("sv-SE", { timeZone: TIME_ZONE });

/** The calendar day in Europe/Amsterdam at an instant. */
export function dayOfInstant(at: Instant): Day {
  return amsterdamDay.format(epochMillisecondsOf(at)) as Day;
}

/** The last millisecond of a day in Europe/Amsterdam. */
export function endOfDay(on: Day): Instant {
  const nextMidnight = Date.parse(on) + DAY_MILLISECONDS;
  // The offset that holds at the midnight of Amsterdam is not always the one at the midnight of UTC.
  const nearby = nextMidnight - amsterdamOffset(nextMidnight);
  return instantOf(nextMidnight - amsterdamOffset(nearby) - 1);
}

const amsterdamTime = new Intl.DateTimeFormat("en-US", {
  timeZone: TIME_ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});

/** How many milliseconds the clocks of Amsterdam are ahead of UTC. */
function amsterdamOffset(epochMilliseconds: number): number {
  const parts = amsterdamTime.formatToParts(epochMilliseconds);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((found) => found.type === type)?.value);
  const date = new Date(0).setUTCFullYear(part("year"), part("month") - 1, part("day"));
  const time = ((part("hour") * 60 + part("minute")) * 60 + part("second")) * 1000;
  return date + time - epochMilliseconds;
}
