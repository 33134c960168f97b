import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import {
  type Contribution,
  type ContributionWeight,
  contributionsOn,
} from "#app/domain/objectives/contribution.ts";
import { type ObjectiveNumber, objectiveOf } from "#app/domain/objectives/objective.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";

/** What a project does for one objective. */
export interface ProjectObjective {
  readonly number: ObjectiveNumber;
  readonly title: string;
  readonly weight: ContributionWeight;
  readonly reason: string;
  readonly origin: Origin;
}

interface Asked {
  readonly projectSlug: string;
  readonly on: Day;
  /** `null`: everything */
  readonly knownAt: Instant | null;
  readonly language: Language;
}

/** The objectives that a project contributes to on a day, the heaviest first. */
export function projectObjectives(
  contributions: readonly Contribution[],
  { projectSlug, on, knownAt, language }: Asked,
): ProjectObjective[] {
  const known = contributions.filter(
    (own) => own.projectSlug === projectSlug && (knownAt === null || own.recordedAt <= knownAt),
  );
  return contributionsOn(known, on)
    .sort((a, b) => b.weight - a.weight || a.objective - b.objective)
    .map(({ objective, weight, reason, origin }) => ({
      number: objective,
      title: objectiveOf(objective).title[language],
      weight,
      reason: reason[language],
      origin,
    }));
}
