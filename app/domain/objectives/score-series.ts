import type { Day } from "../day.ts";
import { quarterEndsBetween } from "./months.ts";
import { OBJECTIVES, type ObjectiveNumber } from "./objective.ts";
import { objectiveStandings } from "./objective-standing.ts";
import type { ObjectivesWorld } from "./objectives-world.ts";

export interface ScorePoint {
  readonly on: Day;
  /** `null`: nothing was measured */
  readonly score: number | null;
  readonly measuredFraction: number;
}

/** The score of one objective over time. */
export interface ScoreSeries {
  readonly objective: ObjectiveNumber;
  /** In order of day */
  readonly points: readonly ScorePoint[];
}

/** The scores of the five objectives at the ends of quarters and on the last day. */
export function scoreSeries(
  world: ObjectivesWorld,
  { from, to }: { readonly from: Day; readonly to: Day },
): ScoreSeries[] {
  const days = [...new Set([...quarterEndsBetween(from, to), to])];
  const standings = days.map((on) => ({ on, all: objectiveStandings(world, on) }));
  return OBJECTIVES.map(({ number }) => ({
    objective: number,
    points: standings.flatMap(({ on, all }) =>
      all
        .filter(({ objective }) => objective.number === number)
        .map(({ score: { score, measuredFraction } }) => ({ on, score, measuredFraction })),
    ),
  }));
}
