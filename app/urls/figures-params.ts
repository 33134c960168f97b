import { type Day, endOfDay, parseDay } from "#app/domain/day.ts";
import { type Instant, parseInstant } from "#app/domain/instant.ts";
import type { Problem } from "#app/domain/problem.ts";

/** What every page of figures is about: the reference day, and what was known when. */
export interface FiguresParams {
  readonly on: Day;
  /** `null`: everything known now */
  readonly knownAt: Instant | null;
}

export interface ReadFiguresParams extends FiguresParams {
  /** Whether the address names a reference day; otherwise `on` is today */
  readonly onGiven: boolean;
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
  const dayText = url.searchParams.get("peildatum")?.trim() ?? "";
  const knownText = url.searchParams.get("bekendOp")?.trim() ?? "";

  let on = today;
  if (dayText !== "") {
    const parsed = parseDay(dayText);
    if (parsed === null) problems.push({ field: "peildatum", code: "not_a_day", params: { value: dayText } });
    else if (parsed > today) {
      problems.push({ field: "peildatum", code: "day_after_today", params: { value: dayText, today } });
    } else on = parsed;
  }

  let knownAt: Instant | null = null;
  if (knownText !== "") {
    const onDay = parseDay(knownText);
    // A plus sign that nobody escaped arrives as a space.
    const parsed = onDay === null ? parseInstant(knownText.replace(" ", "+")) : endOfDay(onDay);
    if (parsed === null)
      problems.push({ field: "bekendOp", code: "not_an_instant", params: { value: knownText } });
    else if (onDay === null ? parsed > clock.now() : onDay > today) {
      problems.push({ field: "bekendOp", code: "instant_after_now", params: { value: knownText } });
    } else knownAt = parsed;
  }

  return { on, knownAt, onGiven: dayText !== "" && on === dayText, problems };
}

/**
 * The parameters for a link to other figures of the same day and knowledge; a default is left out.
 *
 * @example figuresSearch({ on: day("2018-06-01"), knownAt: null, onGiven: true }).toString() // "peildatum=2018-06-01"
 */
export function figuresSearch(params: FiguresParams & { readonly onGiven: boolean }): URLSearchParams {
  const search = new URLSearchParams();
  if (params.onGiven) search.set("peildatum", params.on);
  if (params.knownAt !== null) search.set("bekendOp", params.knownAt);
  return search;
}
