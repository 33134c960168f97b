import type { Reconciliation } from "#app/domain/participation/reconciliation.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";

/**
 * A series without what the register did to it: before each reorganisation that was reconciled, live is counted as the
 * register made it that day. What is left between two points is what municipalities did themselves, so that a merger is
 * no loss in the words about a curve. The curve itself shows the counts as they were.
 *
 * @param reconciliations the latest ones, without one left out in between; points before the first of them keep their N
 */
export function comparablePoints(
  points: readonly SeriesPoint[],
  reconciliations: readonly Reconciliation[],
): SeriesPoint[] {
  const days = reconciliations.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const first = days[0];
  const last = points.at(-1);
  if (!first || !last) return [...points];
  return points.map((point) => {
    const later = days.filter((line) => point.on < line.on);
    if (later.length === 0 || point.municipalityCount !== later[0]?.municipalityCountBefore) return point;
    const shift = later.reduce((sum, line) => sum + line.liveAfter - line.liveBefore, 0);
    return {
      ...point,
      municipalityCount: last.municipalityCount,
      counts: { ...point.counts, live: point.counts.live + shift },
    };
  });
}
