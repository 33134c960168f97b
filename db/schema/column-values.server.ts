import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";

/** Stand in the tables for "before the records" and "still"; nothing outside `db/` sees them. */
export const FIRST_DAY = "0001-01-01";
export const LAST_DAY = "9999-12-31";

/** Columns hold days and instants as plain text; they were days and instants when they were written. */
export function dayOfColumn(text: string): Day {
  return text as Day;
}

export function nullableDayOfColumn(text: string | null): Day | null {
  return text === null ? null : dayOfColumn(text);
}

/** A day from a column in which a sentinel stands for an open start or end. */
export function openDayOfColumn(text: string): Day | null {
  return text === FIRST_DAY || text === LAST_DAY ? null : dayOfColumn(text);
}

export function instantOfColumn(text: string): Instant {
  return text as Instant;
}

export function nullableInstantOfColumn(text: string | null): Instant | null {
  return text === null ? null : instantOfColumn(text);
}
