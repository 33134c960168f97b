import type { Instant } from "../instant.ts";
import type { Measurement, MeasurementEntry } from "./measurement.ts";

/**
 * The values that stood at an instant: what was recorded by then, without what a correction or withdrawal of by then
 * replaces.
 *
 * @param knownAt `null`: everything
 * @returns in order of period, then of recording
 */
export function visibleMeasurements(
  entries: readonly MeasurementEntry[],
  knownAt: Instant | null,
): Measurement[] {
  const known = entries.filter((entry) => knownAt === null || entry.recordedAt <= knownAt);
  const replaced = new Set(
    known.flatMap((entry) => (entry.kind === "measurement" ? [] : [entry.replacesId])),
  );
  return known
    .filter((entry): entry is Measurement => entry.kind !== "withdrawal" && !replaced.has(entry.id))
    .sort((a, b) => compare(a.period.untilOn, b.period.untilOn) || a.id - b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
