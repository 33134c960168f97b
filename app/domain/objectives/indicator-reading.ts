import type { Day } from "../day.ts";
import type { FactsOfDay } from "./facts-of-day.ts";
import type { FormulaValue } from "./formulas/formula.ts";
import { FORMULAS } from "./formulas/formulas.ts";
import type { IndicatorVersion } from "./indicator.ts";
import { spanOfValue, spanOn, type VersionSpan } from "./indicator-versions.ts";
import type { Measurement, MeasurementScope } from "./measurement.ts";
import { addMonths } from "./months.ts";
import { lastDayOf, MONTHS_OF_CADENCE } from "./period.ts";
import type { KnownIndicator } from "./records.ts";

/** What an indicator says on a day. */
export type IndicatorReading =
  | { readonly kind: "computed"; readonly value: number; readonly computation: FormulaValue }
  | { readonly kind: "measured"; readonly value: number; readonly measurement: Measurement }
  | {
      readonly kind: "not_measured";
      /** `out_of_date`: the last value is older than two cadences; `nothing_to_compute`: no facts of that day */
      readonly reason: "never" | "out_of_date" | "nothing_to_compute";
      /** The last value, when it is out of date */
      readonly last: Measurement | null;
    };

export const NATIONAL: MeasurementScope = { projectSlug: null, municipalityCode: null };
const CADENCES_UNTIL_OUT_OF_DATE = 2;

/** @returns what the version of the day says; `null` before the indicator existed */
export function readIndicator(
  indicator: KnownIndicator,
  factsOn: (on: Day) => FactsOfDay,
  on: Day,
): IndicatorReading | null {
  const span = spanOn(indicator.spans, on);
  return span && readSpan(indicator, span, factsOn, on);
}

/** What an indicator says on a day by one of its versions. */
export function readSpan(
  indicator: KnownIndicator,
  span: VersionSpan,
  factsOn: (on: Day) => FactsOfDay,
  on: Day,
): IndicatorReading {
  const { source } = span.version;
  if (source.kind === "measured") return readMeasured(indicator, span, NATIONAL, on);
  const computation = FORMULAS[source.formula].valueOn(factsOn(on));
  return computation === null
    ? { kind: "not_measured", reason: "nothing_to_compute", last: null }
    : { kind: "computed", value: computation.value, computation };
}

/** The last value of a scope that is over on a day, unless a newer definition holds or it is older than two cadences. */
export function readMeasured(
  { spans, measurements }: KnownIndicator,
  { version, definitionNumber }: VersionSpan,
  scope: MeasurementScope,
  on: Day,
): Exclude<IndicatorReading, { kind: "computed" }> {
  const measurement = measurements.findLast(
    (candidate) =>
      candidate.projectSlug === scope.projectSlug &&
      candidate.municipalityCode === scope.municipalityCode &&
      lastDayOf(candidate.period) <= on &&
      spanOfValue(spans, lastDayOf(candidate.period))?.definitionNumber === definitionNumber,
  );
  if (measurement === undefined) return { kind: "not_measured", reason: "never", last: null };
  if (isOutOfDate(measurement, version, on)) {
    return { kind: "not_measured", reason: "out_of_date", last: measurement };
  }
  return { kind: "measured", value: measurement.value, measurement };
}

function isOutOfDate({ period }: Measurement, { cadence }: IndicatorVersion, on: Day): boolean {
  return addMonths(period.untilOn, CADENCES_UNTIL_OUT_OF_DATE * MONTHS_OF_CADENCE[cadence]) <= on;
}

/** @returns `null` when it is not measured */
export function readingValue(reading: IndicatorReading | null): number | null {
  return reading === null || reading.kind === "not_measured" ? null : reading.value;
}
