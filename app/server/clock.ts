import { type Day, dayOfInstant, endOfDay } from "#app/domain/day.ts";
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
  // Asked on every request, while a day lasts long.
  let today = dayOfInstant(now());
  let lastsUntil = endOfDay(today);
  return {
    now,
    today() {
      const at = now();
      if (at <= lastsUntil) return today;
      today = dayOfInstant(at);
      lastsUntil = endOfDay(today);
      return today;
    },
  };
}
