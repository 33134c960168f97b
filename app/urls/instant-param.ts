import { dayOfInstant, endOfDay, parseForgivingDay } from "#app/domain/day.ts";
import { type Instant, parseInstant } from "#app/domain/instant.ts";
import type { Problem } from "#app/domain/problem.ts";
import { EARLIEST_DAY } from "./earliest-day.ts";

/**
 * Reads an instant; a day means its last moment, for today too. What lies after `now` or before every register is a problem.
 *
 * @returns `null` when the parameter is absent, empty or wrong
 */
export function readInstant(
  name: string,
  search: URLSearchParams,
  now: Instant,
  problems: Problem[],
): Instant | null {
  // A plus sign that nobody escaped arrives as a space.
  const text = (search.get(name)?.trim() ?? "").replace(" ", "+");
  if (text === "") return null;
  const on = parseForgivingDay(text);
  // A day of the first century has no last moment: its year is read as one of the twentieth.
  const at = on === null || on < EARLIEST_DAY ? parseInstant(text) : endOfDay(on);
  const isAfterNow = on === null ? at !== null && at > now : on > dayOfInstant(now);
  if ((on ?? at ?? EARLIEST_DAY) < EARLIEST_DAY) {
    problems.push({ field: name, code: "day_too_early", params: { value: text, earliest: EARLIEST_DAY } });
  } else if (at === null)
    problems.push({ field: name, code: "not_an_instant", params: { value: text.slice(0, 60) } });
  else if (isAfterNow) problems.push({ field: name, code: "instant_after_now", params: { value: text } });
  else return at;
  return null;
}
