import { type Day, parseForgivingDay } from "#app/domain/day.ts";
import type { Problem } from "#app/domain/problem.ts";
import { EARLIEST_DAY } from "./earliest-day.ts";

/**
 * Reads a day that people may type as `31-12-2018` too. A day after `today` or before every register is a problem.
 *
 * @returns `null` when the parameter is absent, empty or wrong
 */
export function readDay(name: string, search: URLSearchParams, today: Day, problems: Problem[]): Day | null {
  const text = search.get(name)?.trim() ?? "";
  if (text === "") return null;
  const on = parseForgivingDay(text);
  if (on === null) problems.push({ field: name, code: "not_a_day", params: { value: text.slice(0, 60) } });
  else if (on > today)
    problems.push({ field: name, code: "day_after_today", params: { value: text, today } });
  else if (on < EARLIEST_DAY)
    problems.push({ field: name, code: "day_too_early", params: { value: text, earliest: EARLIEST_DAY } });
  else return on;
  return null;
}
