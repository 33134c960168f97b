import type { Day } from "../day.ts";
import { NATIONAL } from "./indicator-reading.ts";
import { spanOn } from "./indicator-versions.ts";
import { isSameScope } from "./measurement.ts";
import { addMonths } from "./months.ts";
import { type Cadence, lastCompletePeriod, lastDayOf, nextPeriod, type Period, periodOf } from "./period.ts";
import type { KnownIndicator } from "./records.ts";

/** Months after its period in which a value may come in without being late. */
const MONTHS_TO_MEASURE = 1;

/** When an indicator is to be measured next. */
export interface MeasurementDue {
  /** The first period after the last one that has a value; without any, the first since the indicator exists */
  readonly period: Period;
  /** From this day on it can be measured: the last day of the period */
  readonly dueOn: Day;
  /** From this day on it is late */
  readonly overdueOn: Day;
  readonly state: "not_due" | "due" | "overdue";
  /** Periods that are over and have no value since the last one that has */
  readonly missingCount: number;
}

/** @returns `null` for an indicator that is computed, or does not exist on the day */
export function measurementDue(indicator: KnownIndicator, on: Day): MeasurementDue | null {
  const version = spanOn(indicator.spans, on)?.version;
  const first = indicator.spans[0];
  if (version === undefined || first === undefined || version.source.kind === "computed") return null;
  const scope = { ...NATIONAL, indicatorSlug: indicator.slug };
  const last = indicator.measurements.findLast((measurement) => isSameScope(measurement, scope));
  const period = last
    ? periodOf(last.period.untilOn, version.cadence)
    : firstWholePeriod(first.fromOn, version.cadence);
  const dueOn = lastDayOf(period);
  const overdueOn = addMonths(period.untilOn, MONTHS_TO_MEASURE);
  const state = on >= overdueOn ? "overdue" : on >= dueOn ? "due" : "not_due";
  return { period, dueOn, overdueOn, state, missingCount: countUntil(period, on) };
}

/** Nobody could measure a period that had begun already. */
function firstWholePeriod(fromOn: Day, cadence: Cadence): Period {
  const period = periodOf(fromOn, cadence);
  return period.startOn === fromOn ? period : nextPeriod(period);
}

function countUntil(first: Period, on: Day): number {
  const last = lastCompletePeriod(on, first.cadence);
  let count = 0;
  for (let period = first; period.untilOn <= last.untilOn; period = nextPeriod(period)) count += 1;
  return count;
}
