import { type Day, dayOfInstant } from "#app/domain/day.ts";
import { epochMillisecondsOf, type Instant, instantOf } from "#app/domain/instant.ts";

/** The time of the domain: what every page and command calls now and today. */
export interface Clock {
  now(): Instant;
  /** The calendar day in Europe/Amsterdam */
  today(): Day;
}

const realStart = Date.now();

/**
 * A clock that started at an instant when this process started, and ticks since.
 *
 * @param startsAt `null`: the real time
 */
export function createClock(startsAt: Instant | null): Clock {
  const offset = startsAt === null ? 0 : epochMillisecondsOf(startsAt) - realStart;
  const now = () => instantOf(Date.now() + offset);
  return { now, today: () => dayOfInstant(now()) };
}
