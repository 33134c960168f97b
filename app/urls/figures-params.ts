import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Problem } from "#app/domain/problem.ts";
import { readDay } from "./day-param.ts";
import { readInstant } from "./instant-param.ts";

/** What every page of figures is about: the reference day, and what was known when. */
export interface FiguresParams {
  readonly on: Day;
  /** `null`: everything known now */
  readonly knownAt: Instant | null;
  /** Whether the address names the reference day; otherwise `on` is today */
  readonly onGiven: boolean;
}

export interface ReadFiguresParams extends FiguresParams {
  /** What is wrong with the address; the values above are then the defaults */
  readonly problems: readonly Problem[];
}

interface FiguresContext {
  readonly clock: { now(): Instant; today(): Day };
}

/**
 * Reads `peildatum` and `bekendOp`. A `bekendOp` that is a day means its last moment. Empty counts as absent, since a
 * form sends its empty fields along.
 */
export function readFiguresParams(url: URL, { clock }: FiguresContext): ReadFiguresParams {
  const problems: Problem[] = [];
  const today = clock.today();
  const on = readDay("peildatum", url.searchParams, today, problems);
  const knownAt = readInstant("bekendOp", url.searchParams, clock.now(), problems);
  return { on: on ?? today, knownAt, onGiven: on !== null, problems };
}

/**
 * The parameters for a link to other figures of the same day and knowledge; a default is left out.
 *
 * @example figuresSearch({ on: day("2018-06-01"), knownAt: null, onGiven: true }).toString() // "peildatum=2018-06-01"
 */
export function figuresSearch({ on, knownAt, onGiven }: FiguresParams): URLSearchParams {
  const search = new URLSearchParams();
  if (onGiven) search.set("peildatum", on);
  if (knownAt !== null) search.set("bekendOp", knownAt);
  return search;
}
