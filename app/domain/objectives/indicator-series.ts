import { type Day, monthEndsBetween } from "../day.ts";
import type { IndicatorVersion } from "./indicator.ts";
import { NATIONAL, readingValue, readSpan } from "./indicator-reading.ts";
import { spanOfValue, type VersionSpan } from "./indicator-versions.ts";
import { isSameScope, type Measurement } from "./measurement.ts";
import { quarterEndsBetween } from "./months.ts";
import type { ObjectivesWorld } from "./objectives-world.ts";
import { lastDayOf } from "./period.ts";
import { expectedValueOn } from "./progress.ts";
import type { KnownIndicator } from "./records.ts";

/** A value of an indicator over time. */
export interface IndicatorPoint {
  readonly on: Day;
  /** `null`: nothing to compute it from */
  readonly value: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  /** What the target line of the version of the day asks */
  readonly expectedValue: number;
  /** Points with different numbers are not comparable: the line breaks between them */
  readonly definitionNumber: number;
  /** `null`: computed */
  readonly measurement: Measurement | null;
}

/** A day on which the definition changed. */
export interface SeriesBreak {
  readonly on: Day;
  readonly version: IndicatorVersion;
}

export interface IndicatorSeries {
  /** In order of day */
  readonly points: readonly IndicatorPoint[];
  readonly breaks: readonly SeriesBreak[];
}

export interface SeriesRange {
  readonly from: Day;
  readonly to: Day;
  readonly step: "month" | "quarter";
}

/**
 * An indicator over time: computed at the ends of months or quarters and on the last day, measured on the last day of
 * every period that has a value.
 */
export function indicatorSeries(
  world: ObjectivesWorld,
  indicator: KnownIndicator,
  range: SeriesRange,
): IndicatorSeries {
  const { spans } = indicator;
  const measured = measuredPoints(indicator, range);
  const computed = daysOf(range).flatMap((on) => {
    const span = spanOfValue(spans, on);
    return span?.version.source.kind === "computed" ? [computedPoint(world, indicator, span, on)] : [];
  });
  return {
    points: [...measured, ...computed].sort((a, b) => (a.on < b.on ? -1 : 1)),
    breaks: spans
      .filter(({ fromOn }, index) => index > 0 && range.from <= fromOn && fromOn <= range.to)
      .filter(({ version }) => version.isNewDefinition)
      .map(({ fromOn, version }) => ({ on: fromOn, version })),
  };
}

function daysOf({ from, to, step }: SeriesRange): Day[] {
  const ends = step === "month" ? monthEndsBetween(from, to) : quarterEndsBetween(from, to);
  return [...new Set([from, ...ends.filter((on) => on >= from), to])];
}

function computedPoint(
  world: ObjectivesWorld,
  indicator: KnownIndicator,
  span: VersionSpan,
  on: Day,
): IndicatorPoint {
  const reading = readSpan(indicator, span, world.factsOn, on);
  return {
    on,
    value: readingValue(reading),
    range: reading.kind === "computed" ? reading.computation.range : null,
    expectedValue: expectedValueOn(span.version, on),
    definitionNumber: span.definitionNumber,
    measurement: null,
  };
}

function measuredPoints(indicator: KnownIndicator, { from, to }: SeriesRange): IndicatorPoint[] {
  const scope = { ...NATIONAL, indicatorSlug: indicator.slug };
  return indicator.measurements.flatMap((measurement): IndicatorPoint[] => {
    const on = lastDayOf(measurement.period);
    const span = spanOfValue(indicator.spans, on);
    if (span?.version.source.kind !== "measured" || !isSameScope(measurement, scope)) return [];
    if (on < from || on > to) return [];
    const expectedValue = expectedValueOn(span.version, on);
    const { definitionNumber } = span;
    return [{ on, value: measurement.value, range: null, expectedValue, definitionNumber, measurement }];
  });
}
