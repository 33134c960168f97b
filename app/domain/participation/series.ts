import { type Day, monthEndsBetween } from "../day.ts";
import { existingOn, type Register, totalInhabitantsOn } from "../municipality/register.ts";
import type { Project } from "../portfolio/project.ts";
import { targetOn } from "../portfolio/target.ts";
import type { AdoptionChange } from "./adoption-changes.ts";
import { adoptionInBorders, type Whole } from "./adoption-in-borders.ts";
import { noCounts, sumCounts } from "./count-statuses.ts";
import type { SpansByCode } from "./state-on.ts";
import { STATUSES, type StatusCounts } from "./status.ts";

/** The counts of one project on a day. They hold until the next point, and until the next change of inhabitants. */
export interface SeriesPoint {
  readonly on: Day;
  /** N: municipalities counted */
  readonly municipalityCount: number;
  /** Together they are N */
  readonly counts: StatusCounts;
  /** Inhabitants of live municipalities, where known */
  readonly liveInhabitants: number;
  /** Inhabitants of all municipalities, where known */
  readonly inhabitants: number;
  /** Municipalities whose inhabitants are not known */
  readonly unknownCount: number;
  /** Municipalities that should be live, unrounded; `null`: no target */
  readonly target: number | null;
}

/** Days of a series, both included: every day something changed with the first and the last, or the ends of months. */
export interface SeriesRange {
  readonly from: Day;
  readonly to: Day;
  readonly step: "day" | "month";
}

/**
 * The counts over time in the borders of each day.
 *
 * @param changes what {@link adoptionChanges} gives, in order of day
 * @source DOMAIN: measures, series
 */
export function seriesThen(
  register: Register,
  project: Project,
  changes: readonly AdoptionChange[],
  range: SeriesRange,
): SeriesPoint[] {
  const registerDays = [...register.index.changeDays, ...register.index.figureDays];
  const wholeOn = (on: Day): Whole => ({
    municipalityCount: existingOn(register, on).length,
    ...totalInhabitantsOn(register, on),
  });
  return addUp(project, changes, daysOf(range, changes, registerDays), wholeOn);
}

/**
 * The counts over time in the borders of the last day: each municipality counts as its successor on that day.
 *
 * @source DOMAIN: measures, borders
 */
export function seriesNow(
  register: Register,
  project: Project,
  spansByCode: SpansByCode,
  range: SeriesRange,
): SeriesPoint[] {
  const { changes, wholeOn, days } = adoptionInBorders(register, range.to, spansByCode);
  return addUp(project, changes, daysOf(range, changes, days), wholeOn);
}

/**
 * At most so many points, the first and the last among them: of each stretch of equal length the last point.
 *
 * @param maximum 2 or more
 */
export function thinSeries<Point>(points: readonly Point[], maximum: number): readonly Point[] {
  if (points.length <= maximum) return points;
  const stretch = (points.length - 1) / (maximum - 1);
  return Array.from({ length: maximum }, (_, index) => points[Math.round(index * stretch)]).filter(
    (point) => point !== undefined,
  );
}

function daysOf(
  { from, to, step }: SeriesRange,
  changes: readonly AdoptionChange[],
  registerDays: readonly Day[],
): Day[] {
  if (from > to) return [];
  if (step === "month") return monthEndsBetween(from, to);
  const within = (on: Day) => from < on && on < to;
  const days = new Set([
    from,
    ...changes.map((change) => change.on).filter(within),
    ...registerDays.filter(within),
    to,
  ]);
  return [...days].sort();
}

function addUp(
  project: Project,
  changes: readonly AdoptionChange[],
  days: readonly Day[],
  wholeOn: (on: Day) => Whole,
): SeriesPoint[] {
  const running = noCounts();
  let liveInhabitants = 0;
  let next = 0;
  return days.map((on) => {
    for (let change = changes[next]; change !== undefined && change.on <= on; change = changes[next]) {
      for (const status of STATUSES) {
        if (status !== "none") running[status] += change.changes[status] ?? 0;
      }
      liveInhabitants += change.liveInhabitants;
      next += 1;
    }
    const whole = wholeOn(on);
    const counts = { ...running, none: whole.municipalityCount - sumCounts(running) };
    return { on, ...whole, counts, liveInhabitants, target: targetOn(project, on, whole.municipalityCount) };
  });
}
