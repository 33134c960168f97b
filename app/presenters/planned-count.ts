/** Of the same size as in the pace, so that number and word never disagree. */
const ROUNDING = 1e-9;

/**
 * A target in whole municipalities: the fewest that reach it. Rounded up, since with 140 live and 140.4 planned a
 * project is behind.
 *
 * @example plannedCount(140.4) // 141
 */
export function plannedCount(target: number): number;
export function plannedCount(target: number | null): number | null;
export function plannedCount(target: number | null): number | null {
  return target === null ? null : Math.ceil(target - ROUNDING);
}

/** A point of a series with its target in whole municipalities, so that a curve says the same as the pace beside it. */
export function withWholeTarget<Point extends { readonly target: number | null }>(point: Point): Point {
  return { ...point, target: plannedCount(point.target) };
}
