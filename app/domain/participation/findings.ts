import { addDays, type Day } from "../day.ts";
import type { Origin } from "../portfolio/project.ts";
import type { StateGroup } from "./groups.ts";
import type { SeriesPoint } from "./series.ts";
import type { StatusCounts } from "./status.ts";

/**
 * What a chart shows, as a key of the messages `findings` and what fills it in. `count` decides singular or plural.
 *
 * | key | params |
 * |---|---|
 * | `curve_none_live` | `municipalityCount` |
 * | `curve_none_live_underway` | `count` under way, `municipalityCount` |
 * | `curve_all_live` | `count` = N |
 * | `curve_after_jump_more` | `month` of the jump (`YYYY-MM`), `jump` its size, `count` net more in the last year, `live` |
 * | `curve_after_jump_level` | `month`, `jump`, `live`: net nothing in the last year |
 * | `curve_after_jump_fewer` | `month`, `jump`, `count` net fewer in the last year, `live` |
 * | `curve_unchanged` | `since` (day live last changed), `count` = live, `municipalityCount` |
 * | `curve_underway` | `count` under way (committed or implementing), `live` |
 * | `curve_growth_more` | `count` net more in the last year, `live`, `municipalityCount` |
 * | `curve_growth_level` | `count` = live, `municipalityCount`: net nothing in the last year, though there were changes |
 * | `curve_growth_fewer` | `count` net fewer in the last year, `live`, `municipalityCount` |
 * | `curve_live` | `count` = live, `municipalityCount`: less than a year to compare with |
 * | `province_none` | `count` = number of provinces: live in none of them |
 * | `province_all` | `count` = number of provinces: live in every municipality of all |
 * | `province_equal` | `count` = number of provinces: the same share everywhere |
 * | `province_range` | `first`, `firstLive`, `firstTotal` (greatest share), `last`, `count`, `lastTotal` (least share; `count` live) |
 * | `province_range_shared` | the same when provinces share the greatest share; `count` live in `first`, `lastLive` in `last` |
 * | `province_first_and_absent` | `first`, `firstLive`, `firstTotal`, `count` = provinces in which none is live |
 * | `province_shared_and_absent` | the same when provinces share the greatest share |
 * | `province_single` | `first`, `firstLive`, `firstTotal`: there is only one |
 * | `funnel_silent` | `count` that said nothing, `municipalityCount` |
 * | `funnel_not_listed` | the same for an observed source: not listed in it, which is no "no" |
 * | `funnel_all_spoke`, `funnel_all_listed` | `count` = N |
 *
 * Days and months are in ISO notation: put them in the reader's notation first. Where provinces share the greatest
 * share, a sentence names no winner.
 */
export interface Finding {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const YEAR_DAYS = 365;
/** Rises no further apart than this are one jump. */
const JUMP_DAYS = 31;
const SMALLEST_JUMP = 10;
/** Least part of the present number of live municipalities that makes a rise a jump, or those under way worth a title. */
const NOTABLE_FRACTION = 0.25;

interface Jump {
  readonly on: Day;
  readonly size: number;
}

/**
 * The title of a curve.
 *
 * Growth is only told where N is the same all along (a series in the borders of the last day always is): otherwise a
 * merger would pass for municipalities that stopped.
 *
 * @param points at every day something changed, in order; the last is the reference day
 * @returns `null` without points or municipalities
 */
export function curveFinding(points: readonly SeriesPoint[]): Finding | null {
  const last = points.at(-1);
  if (!last || last.municipalityCount === 0) return null;
  const { counts, municipalityCount } = last;
  const { live } = counts;
  const underway = counts.committed + counts.implementing;
  if (live === municipalityCount) return { key: "curve_all_live", params: { count: live } };
  if (live === 0 && points.every((point) => point.counts.live === 0)) {
    return underway > 0
      ? { key: "curve_none_live_underway", params: { count: underway, municipalityCount } }
      : { key: "curve_none_live", params: { municipalityCount } };
  }
  const comparable = points.slice(points.findLastIndex((p) => p.municipalityCount !== municipalityCount) + 1);
  return (
    findingAfterJump(comparable, last) ??
    findingUnchanged(comparable, last) ??
    (underway >= Math.max(1, NOTABLE_FRACTION * live)
      ? { key: "curve_underway", params: { count: underway, live } }
      : findingOfYear(comparable, last))
  );
}

/** The title of bars by province: from the greatest to the least share, with the numbers behind both. */
export function provinceFinding(groups: readonly StateGroup[]): Finding | null {
  const ordered = groups
    .filter((group) => group.total > 0)
    .sort((a, b) => b.live / b.total - a.live / a.total || b.total - a.total);
  const first = ordered[0];
  const last = ordered.at(-1);
  if (!first || !last) return null;
  const count = ordered.length;
  const best = { first: first.key ?? "", firstLive: first.live, firstTotal: first.total };
  if (first.live === 0) return { key: "province_none", params: { count } };
  if (last.live === last.total) return { key: "province_all", params: { count } };
  if (count === 1) return { key: "province_single", params: best };
  if (first.live * last.total === last.live * first.total)
    return { key: "province_equal", params: { count } };
  const second = ordered[1];
  const isShared = second !== undefined && second.live * first.total === first.live * second.total;
  if (last.live === 0) {
    const absent = ordered.filter((group) => group.live === 0).length;
    const key = isShared ? "province_shared_and_absent" : "province_first_and_absent";
    return { key, params: { ...best, count: absent } };
  }
  const least = { last: last.key ?? "", lastTotal: last.total };
  if (isShared) {
    const { first: name, firstTotal } = best;
    const params = { first: name, firstTotal, count: first.live, ...least, lastLive: last.live };
    return { key: "province_range_shared", params };
  }
  return { key: "province_range", params: { ...best, ...least, count: last.live } };
}

/** The title of the numbers per status: how many said nothing. */
export function funnelFinding(counts: StatusCounts, municipalityCount: number, origin: Origin): Finding {
  const isObserved = origin === "observed";
  if (counts.none === 0) {
    return {
      key: isObserved ? "funnel_all_listed" : "funnel_all_spoke",
      params: { count: municipalityCount },
    };
  }
  const params = { count: counts.none, municipalityCount };
  return { key: isObserved ? "funnel_not_listed" : "funnel_silent", params };
}

/** Told when the jump lies one to two years back: the year after it is over, and it is still what stands out. */
function findingAfterJump(points: readonly SeriesPoint[], last: SeriesPoint): Finding | null {
  const yearBefore = addDays(last.on, -YEAR_DAYS);
  const liveThen = liveOn(points, yearBefore);
  const jump = largestJump(points, addDays(yearBefore, -YEAR_DAYS));
  if (liveThen === null || !jump || jump.on > yearBefore) return null;
  const { live } = last.counts;
  if (jump.size < Math.max(SMALLEST_JUMP, NOTABLE_FRACTION * live)) return null;
  const net = live - liveThen;
  if (Math.abs(net) > jump.size / 2) return null;
  const params = { month: jump.on.slice(0, 7), jump: jump.size, live };
  if (net === 0) return { key: "curve_after_jump_level", params };
  const key = net > 0 ? "curve_after_jump_more" : "curve_after_jump_fewer";
  return { key, params: { ...params, count: Math.abs(net) } };
}

/** Told when live did not change for a year. */
function findingUnchanged(points: readonly SeriesPoint[], last: SeriesPoint): Finding | null {
  const { live } = last.counts;
  const previous = points.findLastIndex((point) => point.counts.live !== live);
  const since = points[previous + 1]?.on;
  if (previous === -1 || since === undefined || since > addDays(last.on, -YEAR_DAYS)) return null;
  return {
    key: "curve_unchanged",
    params: { since, count: live, municipalityCount: last.municipalityCount },
  };
}

function findingOfYear(points: readonly SeriesPoint[], last: SeriesPoint): Finding {
  const { counts, municipalityCount } = last;
  const { live } = counts;
  const liveThen = liveOn(points, addDays(last.on, -YEAR_DAYS));
  if (liveThen === null) return { key: "curve_live", params: { count: live, municipalityCount } };
  const net = live - liveThen;
  if (net === 0) return { key: "curve_growth_level", params: { count: live, municipalityCount } };
  const key = net > 0 ? "curve_growth_more" : "curve_growth_fewer";
  return { key, params: { count: Math.abs(net), live, municipalityCount } };
}

/** @returns `null` for a day before the first point */
function liveOn(points: readonly SeriesPoint[], on: Day): number | null {
  return points.findLast((point) => point.on <= on)?.counts.live ?? null;
}

/**
 * The largest rise of live within the days of a jump that ends after a day, on the steepest of its days; `null` when it
 * never rose.
 */
function largestJump(points: readonly SeriesPoint[], after: Day): Jump | null {
  let largest: Jump | null = null;
  let base = 0;
  for (const [index, point] of points.entries()) {
    const from = addDays(point.on, -JUMP_DAYS);
    for (let next = points[base + 1]; next && base + 1 < index && next.on <= from; next = points[base + 1])
      base += 1;
    const size = point.counts.live - (points[base]?.counts.live ?? 0);
    if (point.on > after && size > 0 && (largest === null || size > largest.size))
      largest = { on: steepestDay(points.slice(base, index + 1)) ?? point.on, size };
  }
  return largest;
}

/** The day on which live rose most: the same that a chart remarks. `null` when it never rose. */
function steepestDay(points: readonly SeriesPoint[]): Day | null {
  let steepest: Jump | null = null;
  for (const [index, point] of points.entries()) {
    const size = point.counts.live - (points[index - 1]?.counts.live ?? point.counts.live);
    if (size > (steepest?.size ?? 0)) steepest = { on: point.on, size };
  }
  return steepest?.on ?? null;
}
