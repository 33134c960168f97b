import type { Day } from "../day.ts";
import type { IndicatorVersion } from "./indicator.ts";

/** What an indicator was from a day until a day. */
export interface VersionSpan {
  readonly version: IndicatorVersion;
  readonly fromOn: Day;
  /** First day another version holds; `null`: still this one */
  readonly untilOn: Day | null;
  /** Number of the definition, from 1: values are comparable only within one */
  readonly definitionNumber: number;
}

/**
 * The versions of an indicator in order of day; of two that hold from the same day the one recorded last.
 *
 * @param versions those that were known, in any order
 */
export function versionSpans(versions: readonly IndicatorVersion[]): VersionSpan[] {
  const byDay = new Map<Day, IndicatorVersion>();
  for (const version of [...versions].sort((a, b) => a.id - b.id)) byDay.set(version.holdsFrom, version);
  const inOrder = [...byDay.values()].sort((a, b) => (a.holdsFrom < b.holdsFrom ? -1 : 1));
  let definitionNumber = 0;
  return inOrder.map((version, index) => {
    if (index === 0 || version.isNewDefinition) definitionNumber += 1;
    const untilOn = inOrder[index + 1]?.holdsFrom ?? null;
    return { version, fromOn: version.holdsFrom, untilOn, definitionNumber };
  });
}

/** @returns `null` before the first version */
export function spanOn(spans: readonly VersionSpan[], on: Day): VersionSpan | null {
  return spans.findLast(({ fromOn }) => fromOn <= on) ?? null;
}

/**
 * The span that a value of a day belongs to: what was measured of days before the indicator existed belongs to its
 * first version.
 */
export function spanOfValue(spans: readonly VersionSpan[], on: Day): VersionSpan | null {
  return spanOn(spans, on) ?? spans[0] ?? null;
}
