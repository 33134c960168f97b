import type { Instant } from "../instant.ts";
import type { Contribution } from "./contribution.ts";
import type { Indicator } from "./indicator.ts";
import { type VersionSpan, versionSpans } from "./indicator-versions.ts";
import type { Measurement, MeasurementEntry } from "./measurement.ts";
import type { ObjectiveNumber } from "./objective.ts";
import type { SavingParameter } from "./saving-parameter.ts";
import { visibleMeasurements } from "./visible-measurements.ts";

/** Everything that was ever recorded about objectives. */
export interface ObjectiveRecords {
  /** In order of place */
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly MeasurementEntry[];
  readonly contributions: readonly Contribution[];
  readonly savings: readonly SavingParameter[];
}

/** An indicator as it was known at an instant. */
export interface KnownIndicator {
  readonly slug: string;
  readonly objective: ObjectiveNumber;
  readonly position: number;
  /** In order of day; at least one */
  readonly spans: readonly VersionSpan[];
  /** Values of every scope, in order of period; none for one that is computed */
  readonly measurements: readonly Measurement[];
}

/** What had been recorded by an instant. */
export interface KnownRecords {
  readonly indicators: readonly KnownIndicator[];
  readonly contributions: readonly Contribution[];
  readonly savings: readonly SavingParameter[];
}

/** @param knownAt `null`: everything */
export function recordsKnownAt(records: ObjectiveRecords, knownAt: Instant | null): KnownRecords {
  const isKnown = ({ recordedAt }: { readonly recordedAt: Instant }) =>
    knownAt === null || recordedAt <= knownAt;
  const visible = visibleMeasurements(records.measurements, knownAt);
  return {
    indicators: records.indicators.flatMap(({ slug, objective, position, versions }) => {
      const spans = versionSpans(versions.filter(isKnown));
      const measurements = visible.filter(({ indicatorSlug }) => indicatorSlug === slug);
      return spans.length === 0 ? [] : [{ slug, objective, position, spans, measurements }];
    }),
    contributions: records.contributions.filter(isKnown),
    savings: records.savings.filter(isKnown),
  };
}
