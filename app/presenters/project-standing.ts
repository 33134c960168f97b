import type { Day } from "#app/domain/day.ts";
import type { AdoptionFigures } from "#app/domain/participation/figures.ts";
import type { StatusCounts } from "#app/domain/participation/status.ts";
import type { Pace } from "#app/domain/portfolio/pace.ts";
import { phaseOn } from "#app/domain/portfolio/phase.ts";
import type { Field, Origin, Phase, Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import { plannedCount } from "./planned-count.ts";

/** Where one project stands on a day, in the lines of home page and list of projects. */
export interface ProjectStanding {
  readonly slug: string;
  readonly name: string;
  readonly field: Field;
  /** `null`: before its first phase */
  readonly phase: Phase | null;
  readonly phaseSince: Day | null;
  readonly origin: Origin;
  /** Whether its target is made up while its figures are not */
  readonly hasExampleTarget: boolean;
  readonly live: number;
  readonly municipalityCount: number;
  readonly counts: StatusCounts;
  /** Fraction 0–1; `null`: no municipality exists */
  readonly municipalitiesFraction: number | null;
  /** Fraction 0–1; `null`: no inhabitants are known */
  readonly inhabitantsFraction: number | null;
  readonly liveInhabitants: number;
  /** Whole municipalities; `null`: no target */
  readonly target: number | null;
  readonly pace: Pace;
  readonly velocityPerMonth: number;
}

export function projectStanding(
  project: Project,
  figures: AdoptionFigures,
  language: Language,
): ProjectStanding {
  const phase = phaseOn(project, figures.on);
  const { counts, coverage } = figures;
  return {
    slug: project.slug,
    name: project.name[language],
    field: project.field,
    phase: phase?.phase ?? null,
    phaseSince: phase?.since ?? null,
    origin: project.origin,
    hasExampleTarget:
      project.origin !== "example" && project.targetOrigin === "example" && project.targets.length > 0,
    live: counts.live,
    municipalityCount: figures.municipalityCount,
    counts,
    municipalitiesFraction: coverage.municipalitiesFraction,
    inhabitantsFraction: coverage.inhabitantsFraction,
    liveInhabitants: coverage.liveInhabitants,
    target: plannedCount(figures.target),
    pace: figures.pace,
    velocityPerMonth: figures.velocityPerMonth,
  };
}
