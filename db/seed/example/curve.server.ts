import { type Day, daysBetween } from "#app/domain/day.ts";
import type { CurvePoint } from "./story.server.ts";

/**
 * Height of a curve on a day: straight lines between its points, level after the last.
 *
 * @returns 0 before the first point
 */
export function curveOn(points: readonly CurvePoint[], on: Day): number {
  let previous: CurvePoint | null = null;
  for (const point of points) {
    if (on < point[0]) {
      if (previous === null) return 0;
      const share = daysBetween(previous[0], on) / daysBetween(previous[0], point[0]);
      return previous[1] + share * (point[1] - previous[1]);
    }
    previous = point;
  }
  return previous === null ? 0 : previous[1];
}
