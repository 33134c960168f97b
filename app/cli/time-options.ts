import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Problem } from "#app/domain/problem.ts";
import { problemMessage } from "#app/i18n/data-message.ts";
import { readDay } from "#app/urls/day-param.ts";
import { readInstant } from "#app/urls/instant-param.ts";
import type { CliContext } from "./cli-context.ts";

/** Days and instants as they were typed. */
export interface TypedTimes {
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly knownAt?: string;
}

export interface Times {
  /** `null`: not given */
  readonly on: Day | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly knownAt: Instant | null;
}

/**
 * Reads the options that are days and instants, by the same rules as the addresses of pages.
 *
 * @returns `null` when one of them is wrong; everything that is wrong was written to standard error
 */
export function readTimes({ clock, err, t }: CliContext, typed: TypedTimes): Times | null {
  const problems: Problem[] = [];
  const search = new URLSearchParams();
  for (const [name, text] of Object.entries({
    "--on": typed.on,
    "--from": typed.from,
    "--to": typed.to,
    "--known-at": typed.knownAt,
  })) {
    if (text !== undefined) search.set(name, text);
  }
  const today = clock.today();
  const times = {
    on: readDay("--on", search, today, problems),
    from: readDay("--from", search, today, problems),
    to: readDay("--to", search, today, problems),
    knownAt: readInstant("--known-at", search, clock.now(), problems),
  };
  if (times.from !== null && times.to !== null && times.from > times.to) {
    problems.push({ field: "--from", code: "from_after_to", params: { from: times.from, to: times.to } });
  }
  for (const problem of problems) err(`${problem.field}: ${problemMessage(t, problem)}\n`);
  return problems.length === 0 ? times : null;
}
