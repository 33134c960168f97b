import { type Day, daysBetween } from "../day.ts";
import { existencesOf, type Register } from "../municipality/register.ts";
import type { Project } from "../portfolio/project.ts";
import type { SeriesPoint } from "./series.ts";
import type { Milestones } from "./state.ts";

/** How long municipalities take from starting to live, those still under way taken into account. */
export interface LeadTime {
  /** Days after which a quarter is live; `null`: fewer are */
  readonly lowerQuartileDays: number | null;
  /** Days after which half is live; `null`: fewer are */
  readonly medianDays: number | null;
  /** Days after which three quarters are live; `null`: fewer are */
  readonly upperQuartileDays: number | null;
  /** Municipalities that said they started */
  readonly startedCount: number;
  /** Those of them that are live */
  readonly liveCount: number;
}

/** Days from the beginning of development to so many municipalities live; `null`: not reached. */
export interface DaysToReach {
  readonly tenth: number | null;
  readonly fiftieth: number | null;
  readonly hundredth: number | null;
  /** To half of the municipalities that existed on the day it was reached */
  readonly half: number | null;
}

/** How long one municipality was followed, and whether it went live at the end of that. */
interface Followed {
  readonly days: number;
  readonly wentLive: boolean;
}

const ROUNDING = 1e-9;

/**
 * Lead time by Kaplan–Meier: who is not live counts as long as it was followed, until the day or until it ended.
 *
 * A municipality that went live without saying that it started has no lead time and is left out.
 *
 * @param milestones of all municipalities, ended ones too
 * @source DOMAIN: measures, lead time
 */
export function leadTime(milestones: readonly Milestones[], register: Register, on: Day): LeadTime {
  const followed = milestones.flatMap((pair) => follow(pair, register, on) ?? []);
  return {
    lowerQuartileDays: daysUntil(0.25, followed),
    medianDays: daysUntil(0.5, followed),
    upperQuartileDays: daysUntil(0.75, followed),
    startedCount: followed.length,
    liveCount: followed.filter(({ wentLive }) => wentLive).length,
  };
}

/**
 * @param points the series in the borders of each day, at every day something changed, from the start of the project
 * @source DOMAIN: measures, lead time
 */
export function daysToReach(
  project: Pick<Project, "phases" | "startOn">,
  points: readonly SeriesPoint[],
): DaysToReach {
  const developmentOn =
    project.phases.find((change) => change.phase === "development")?.on ?? project.startOn;
  const daysTo = (isReached: (point: SeriesPoint) => boolean) => {
    const point = points.find(isReached);
    return point ? daysBetween(developmentOn, point.on) : null;
  };
  return {
    tenth: daysTo(({ counts }) => counts.live >= 10),
    fiftieth: daysTo(({ counts }) => counts.live >= 50),
    hundredth: daysTo(({ counts }) => counts.live >= 100),
    half: daysTo(({ counts, municipalityCount }) => counts.live > 0 && counts.live >= municipalityCount / 2),
  };
}

function follow(
  { municipalityCode, startedOn, liveOn }: Milestones,
  register: Register,
  on: Day,
): Followed | null {
  if (startedOn === null || startedOn > on) return null;
  if (liveOn !== null && liveOn < startedOn) return null;
  if (liveOn !== null && liveOn <= on) return { days: daysBetween(startedOn, liveOn), wentLive: true };
  const existence = existencesOf(register, municipalityCode).find(
    ({ untilOn }) => untilOn === null || startedOn < untilOn,
  );
  const endedOn = existence?.untilOn ?? null;
  const lastOn = endedOn !== null && endedOn < on ? endedOn : on;
  return { days: daysBetween(startedOn, lastOn), wentLive: false };
}

/** The least number of days by which the estimated fraction that is live reaches a fraction. */
function daysUntil(fraction: number, followed: readonly Followed[]): number | null {
  const ordered = [...followed].sort((a, b) => a.days - b.days);
  let notLive = 1;
  for (let index = 0; index < ordered.length; ) {
    const days = ordered[index]?.days ?? 0;
    const stillFollowed = ordered.length - index;
    let wentLive = 0;
    for (; ordered[index]?.days === days; index += 1) wentLive += Number(ordered[index]?.wentLive);
    notLive *= 1 - wentLive / stillFollowed;
    if (1 - notLive >= fraction - ROUNDING) return days;
  }
  return null;
}
