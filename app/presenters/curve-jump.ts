import type { Day } from "#app/domain/day.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";

/** Many municipalities that went live on one day. */
export interface CurveJump {
  readonly on: Day;
  readonly count: number;
}

const SMALLEST = 10;
/** Least part of the present number of live municipalities that is worth a remark in the chart. */
const NOTABLE_FRACTION = 0.2;

/**
 * The largest rise within one day, when it is notable. A day on which the register changed is left out: its numbers
 * cannot be compared.
 *
 * @param points at every day something changed, in order
 */
export function curveJump(points: readonly SeriesPoint[]): CurveJump | null {
  const live = points.at(-1)?.counts.live ?? 0;
  let largest: CurveJump | null = null;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (!before || before.municipalityCount !== point.municipalityCount) continue;
    const count = point.counts.live - before.counts.live;
    if (count >= Math.max(SMALLEST, NOTABLE_FRACTION * live) && count > (largest?.count ?? 0)) {
      largest = { on: point.on, count };
    }
  }
  return largest;
}
