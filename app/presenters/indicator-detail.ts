import type { Day } from "#app/domain/day.ts";
import type { IndicatorVersion } from "#app/domain/objectives/indicator.ts";
import { type IndicatorSeries, indicatorSeries } from "#app/domain/objectives/indicator-series.ts";
import type { IndicatorStanding } from "#app/domain/objectives/objective-standing.ts";
import type { ObjectivesWorld } from "#app/domain/objectives/objectives-world.ts";
import { type IndicatorSplit, splitByProject } from "#app/domain/objectives/split-by-project.ts";

/** From where to where an indicator should go, as long as its definition holds. */
export interface ExpectedPath {
  readonly version: IndicatorVersion;
  /** Day a newer definition took its place; `null`: it still holds */
  readonly untilOn: Day | null;
}

/** Everything a page tells of one indicator. */
export interface IndicatorDetail {
  readonly standing: IndicatorStanding;
  readonly series: IndicatorSeries;
  /** One for each definition, in order of day */
  readonly paths: readonly ExpectedPath[];
  /** `null`: cannot be split between the two days */
  readonly split: IndicatorSplit | null;
}

/** Details of the indicators of an objective, over time up to a day and between two days. */
export function indicatorDetails(
  world: ObjectivesWorld,
  standings: readonly IndicatorStanding[],
  { on, since }: { readonly on: Day; readonly since: Day },
): IndicatorDetail[] {
  return standings.flatMap((standing): IndicatorDetail[] => {
    const indicator = world.records.indicators.find(({ slug }) => slug === standing.slug);
    if (indicator === undefined) return [];
    const known = indicator.spans.filter(({ fromOn }) => fromOn <= on);
    const paths = known.flatMap(({ version, definitionNumber }, index): ExpectedPath[] => {
      const next = known[index + 1];
      return next?.definitionNumber === definitionNumber ? [] : [{ version, untilOn: next?.fromOn ?? null }];
    });
    const days = [on, ...paths.map(({ version }) => version.baseline.on)].sort();
    const from = days[0] ?? on;
    return [
      {
        standing,
        series: indicatorSeries(world, indicator, { from, to: on, step: "quarter" }),
        paths,
        split: splitByProject(world, indicator, { from: since, to: on }),
      },
    ];
  });
}
