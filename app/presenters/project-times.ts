import { addDays, type Day } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { daysToReach, type LeadTime, leadTime } from "#app/domain/participation/lead-time.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import type { Milestones } from "#app/domain/participation/state.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

export const REACHES = ["tenth", "fiftieth", "hundredth", "half"] as const;
/** A number of municipalities on the way to all of them. */
export type Reach = (typeof REACHES)[number];

/** How long municipalities take, and how long the project took to spread. */
export interface ProjectTimes {
  readonly lead: LeadTime;
  /** Begin of the development, or of the project when that is not known */
  readonly developmentOn: Day;
  /** `null`: not reached */
  readonly reached: Readonly<Record<Reach, { readonly days: number; readonly on: Day } | null>>;
}

interface TimesInput {
  readonly register: Register;
  readonly project: Project;
  readonly milestones: readonly Milestones[];
  /** At every day something changed, from the start of the project, in the borders of each day */
  readonly points: readonly SeriesPoint[];
  readonly on: Day;
}

export function projectTimes({ register, project, milestones, points, on }: TimesInput): ProjectTimes {
  const developmentOn =
    project.phases.find((change) => change.phase === "development")?.on ?? project.startOn;
  const days = daysToReach(project, points);
  const reachedIn = (reach: Reach) => {
    const count = days[reach];
    return count === null ? null : { days: count, on: addDays(developmentOn, count) };
  };
  return {
    lead: leadTime(milestones, register, on),
    developmentOn,
    reached: {
      tenth: reachedIn("tenth"),
      fiftieth: reachedIn("fiftieth"),
      hundredth: reachedIn("hundredth"),
      half: reachedIn("half"),
    },
  };
}
