import { addDays, type Day, dayOfInstant, endOfDay } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Problem } from "#app/domain/problem.ts";
import { readDay } from "./day-param.ts";
import { readInstant } from "./instant-param.ts";
import { readPageNumber } from "./page-number.ts";

/** As long as the velocity of a project looks back. */
const DEFAULT_DAYS = 91;

/** Between what two moments changes are asked: two days, or two moments of knowing. */
export type ChangesPeriod =
  | {
      readonly kind: "days";
      /** The states of this day are compared with … */
      readonly from: Day;
      /** … those of this day; what happened on it counts */
      readonly to: Day;
    }
  | { readonly kind: "known"; readonly knownFrom: Instant; readonly knownTo: Instant };

export interface ChangesParams {
  readonly period: ChangesPeriod;
  /** Whether the address names a period; otherwise it is the 91 days to the reference day */
  readonly periodGiven: boolean;
  /** Page of the list of municipalities, from 1 */
  readonly page: number;
}

interface ChangesDefaults {
  /** The reference day of the page */
  readonly on: Day;
  readonly today: Day;
  readonly now: Instant;
}

/** Reads the period of the page of changes; what is wrong is in `problems`, with the default in its place. */
export function readChangesParams(
  search: URLSearchParams,
  defaults: ChangesDefaults,
): { params: ChangesParams; problems: Problem[] } {
  const problems: Problem[] = [];
  const from = readDay("van", search, defaults.today, problems);
  const to = readDay("tot", search, defaults.today, problems);
  const knownFrom = readInstant("bekendVan", search, defaults.now, problems);
  const knownTo = readInstant("bekendTot", search, defaults.now, problems);
  const page = readPageNumber(search, problems);
  const asksDays = from !== null || to !== null;
  const asksKnown = knownFrom !== null || knownTo !== null;
  if (asksDays && asksKnown) problems.push({ field: "bekendVan", code: "days_and_known" });
  const period = asksKnown ? knownPeriod(knownFrom, knownTo, defaults.now) : dayPeriod(from, to, defaults.on);
  problems.push(...turnedRound(period));
  return { params: { period, periodGiven: asksDays || asksKnown, page }, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function changesSearch({ period, periodGiven, page }: ChangesParams): URLSearchParams {
  const search = new URLSearchParams();
  if (periodGiven && period.kind === "days") {
    search.set("van", period.from);
    search.set("tot", period.to);
  }
  if (periodGiven && period.kind === "known") {
    search.set("bekendVan", period.knownFrom);
    search.set("bekendTot", period.knownTo);
  }
  if (page > 1) search.set("pagina", String(page));
  return search;
}

function turnedRound(period: ChangesPeriod): Problem[] {
  if (period.kind === "days") {
    const { from, to } = period;
    return from > to ? [{ field: "van", code: "from_after_to", params: { from, to } }] : [];
  }
  const { knownFrom, knownTo } = period;
  const params = { from: dayOfInstant(knownFrom), to: dayOfInstant(knownTo) };
  return knownFrom > knownTo ? [{ field: "bekendVan", code: "from_after_to", params }] : [];
}

function dayPeriod(from: Day | null, to: Day | null, on: Day): ChangesPeriod {
  const last = to ?? (from !== null && from > on ? from : on);
  return { kind: "days", from: from ?? addDays(last, -DEFAULT_DAYS), to: last };
}

function knownPeriod(from: Instant | null, to: Instant | null, now: Instant): ChangesPeriod {
  const knownTo = to ?? now;
  return {
    kind: "known",
    knownFrom: from ?? endOfDay(addDays(dayOfInstant(knownTo), -DEFAULT_DAYS)),
    knownTo,
  };
}
