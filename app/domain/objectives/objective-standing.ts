import type { Day } from "../day.ts";
import { type Contribution, contributionsOn } from "./contribution.ts";
import type { IndicatorVersion } from "./indicator.ts";
import { type IndicatorReading, readingValue, readSpan } from "./indicator-reading.ts";
import { spanOn, type VersionSpan } from "./indicator-versions.ts";
import { type MeasurementDue, measurementDue } from "./measurement-due.ts";
import { OBJECTIVES, type Objective } from "./objective.ts";
import type { ObjectivesWorld } from "./objectives-world.ts";
import { classOf, expectedOn, type ProgressCalculation, type ProgressClass, progressOf } from "./progress.ts";
import type { KnownIndicator } from "./records.ts";
import { type Score, scoreOf } from "./score.ts";

/** How an indicator stands on a day. */
export interface IndicatorStanding {
  readonly slug: string;
  readonly position: number;
  /** The version of the day, and since when it holds */
  readonly span: VersionSpan;
  readonly version: IndicatorVersion;
  readonly reading: IndicatorReading;
  /** `null`: not measured */
  readonly calculation: ProgressCalculation | null;
  /** Fraction 0–1 that should have been covered, measured or not */
  readonly expected: number;
  readonly progressClass: ProgressClass;
  /** `null`: computed */
  readonly due: MeasurementDue | null;
}

/** How an objective stands on a day. */
export interface ObjectiveStanding {
  readonly objective: Objective;
  /** In order of place; those that existed on the day */
  readonly indicators: readonly IndicatorStanding[];
  readonly score: Score;
  readonly progressClass: ProgressClass;
  /** What projects contribute on the day, the heaviest first */
  readonly contributions: readonly Contribution[];
}

/** How the five objectives stand on a day, in their order. */
export function objectiveStandings(world: ObjectivesWorld, on: Day): ObjectiveStanding[] {
  const contributions = contributionsOn(world.records.contributions, on);
  return OBJECTIVES.map((objective) => {
    const indicators = world.records.indicators
      .filter((indicator) => indicator.objective === objective.number)
      .flatMap((indicator) => indicatorStanding(world, indicator, on) ?? []);
    const score = scoreOf(
      indicators.map(({ version, calculation, expected }) => ({
        weight: version.weight,
        progress: calculation?.progress ?? null,
        expected,
      })),
    );
    return {
      objective,
      indicators,
      score,
      progressClass: classOfScore(score),
      contributions: contributions
        .filter((own) => own.objective === objective.number)
        .sort((a, b) => b.weight - a.weight || a.id - b.id),
    };
  });
}

/** @returns `null` before the indicator existed */
export function indicatorStanding(
  world: ObjectivesWorld,
  indicator: KnownIndicator,
  on: Day,
): IndicatorStanding | null {
  const span = spanOn(indicator.spans, on);
  if (span === null) return null;
  const { version } = span;
  const reading = readSpan(indicator, span, world.factsOn, on);
  const value = readingValue(reading);
  const calculation = value === null ? null : progressOf(version, value, on);
  return {
    slug: indicator.slug,
    position: indicator.position,
    span,
    version,
    reading,
    calculation,
    expected: expectedOn(version, on),
    progressClass: calculation?.progressClass ?? "not_measured",
    due: measurementDue(indicator, on),
  };
}

/** The class of an objective follows its score as that of an indicator its progress; it deteriorates as a whole only. */
export function classOfScore({ score, expected, uncutProgress }: Score): ProgressClass {
  if (score === null || expected === null || uncutProgress === null) return "not_measured";
  return classOf(uncutProgress < 0 ? uncutProgress : score, expected);
}
