import type { Day } from "../day.ts";
import { readingValue } from "./indicator-reading.ts";
import { previousQuarterEnd } from "./months.ts";
import type { IndicatorStanding, ObjectiveStanding } from "./objective-standing.ts";
import { objectiveStandings } from "./objective-standing.ts";
import type { ObjectivesWorld } from "./objectives-world.ts";
import { cutProgress } from "./score.ts";

/** What one indicator did between two days. */
export interface IndicatorMove {
  readonly slug: string;
  /** `null`: not measured on that day */
  readonly valueBefore: number | null;
  readonly valueNow: number | null;
  /** Part of the change of the score; they add up to it. `null`: there was no score on one of the days */
  readonly scoreChange: number | null;
}

/** What changed in an objective since a day. */
export interface ObjectiveChange {
  readonly since: Day;
  readonly scoreBefore: number | null;
  /** `null`: there was no score on one of the days */
  readonly scoreChange: number | null;
  /** What moved it, the greatest first */
  readonly moves: readonly IndicatorMove[];
}

/** An objective on a day, with what changed since the quarter before. */
export interface ObjectiveAssessment extends ObjectiveStanding {
  readonly change: ObjectiveChange;
}

/** The five objectives on a day, with what changed since the end of the quarter before it. */
export function assessObjectives(world: ObjectivesWorld, on: Day): ObjectiveAssessment[] {
  const since = previousQuarterEnd(on);
  const before = new Map(
    objectiveStandings(world, since).map((standing) => [standing.objective.number, standing]),
  );
  return objectiveStandings(world, on).map((standing) => ({
    ...standing,
    change: objectiveChange(before.get(standing.objective.number) ?? null, standing, since),
  }));
}

export function objectiveChange(
  before: ObjectiveStanding | null,
  now: ObjectiveStanding,
  since: Day,
): ObjectiveChange {
  const [scoreBefore, scoreNow] = [before?.score.score ?? null, now.score.score];
  const hasBoth = scoreBefore !== null && scoreNow !== null;
  const slugs = new Set([...now.indicators, ...(before?.indicators ?? [])].map(({ slug }) => slug));
  const moves = [...slugs].map((slug): IndicatorMove => {
    const [own, own0] = [find(now, slug), find(before, slug)];
    return {
      slug,
      valueBefore: readingValue(own0?.reading ?? null),
      valueNow: readingValue(own?.reading ?? null),
      scoreChange: hasBoth ? partOfScore(now, own) - partOfScore(before, own0) : null,
    };
  });
  return {
    since,
    scoreBefore,
    scoreChange: hasBoth ? scoreNow - scoreBefore : null,
    moves: moves.sort((a, b) => Math.abs(b.scoreChange ?? 0) - Math.abs(a.scoreChange ?? 0)),
  };
}

function find(standing: ObjectiveStanding | null, slug: string): IndicatorStanding | undefined {
  return standing?.indicators.find((candidate) => candidate.slug === slug);
}

/** What an indicator brings to a score; 0 where it is not measured. */
function partOfScore(standing: ObjectiveStanding | null, own: IndicatorStanding | undefined): number {
  if (standing === null || !own?.calculation) return 0;
  return (own.version.weight * cutProgress(own.calculation.progress)) / standing.score.measuredWeight;
}
