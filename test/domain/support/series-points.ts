import { day } from "#app/domain/day.ts";
import { noCounts } from "#app/domain/participation/count-statuses.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import type { Status } from "#app/domain/participation/status.ts";

/** A point of a series of 380 municipalities, those not counted elsewhere in `none`. */
export function seriesPoint(
  on: string,
  given: Partial<Record<Exclude<Status, "none">, number>>,
  municipalityCount = 380,
): SeriesPoint {
  const some = { ...noCounts(), ...given };
  const counted = Object.values(some).reduce((sum, count) => sum + count, 0);
  const counts = { ...some, none: municipalityCount - counted };
  return {
    on: day(on),
    municipalityCount,
    counts,
    liveInhabitants: 0,
    inhabitants: 0,
    unknownCount: 0,
    target: null,
  };
}
