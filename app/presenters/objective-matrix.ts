import type { Day } from "#app/domain/day.ts";
import type { Contribution } from "#app/domain/objectives/contribution.ts";
import type { ObjectiveNumber } from "#app/domain/objectives/objective.ts";
import type { ObjectiveStanding } from "#app/domain/objectives/objective-standing.ts";
import type { ObjectivesWorld } from "#app/domain/objectives/objectives-world.ts";
import type { BilingualText, Origin, Phase } from "#app/domain/portfolio/project.ts";

/** What one project does for the objectives, and how far it is itself. */
export interface ObjectiveMatrixRow {
  readonly slug: string;
  readonly name: BilingualText;
  readonly origin: Origin;
  /** `null`: before its first phase */
  readonly phase: Phase | null;
  readonly liveCount: number;
  readonly municipalityCount: number;
  /** In the order of the objectives; left out: it contributes nothing to that one */
  readonly contributions: readonly Contribution[];
}

/** Every project that has begun by what it does for the objectives, in the order of the portfolio. */
export function objectiveMatrix(
  world: ObjectivesWorld,
  standings: readonly ObjectiveStanding[],
  on: Day,
): ObjectiveMatrixRow[] {
  const facts = world.factsOn(on);
  return facts.projects.map(({ project, phase, live }) => ({
    slug: project.slug,
    name: project.name,
    origin: project.origin,
    phase,
    liveCount: live.size,
    municipalityCount: facts.municipalities.length,
    contributions: standings.flatMap(({ contributions }) =>
      contributions.filter(({ projectSlug }) => projectSlug === project.slug),
    ),
  }));
}

/** @returns `undefined`: it contributes nothing to the objective */
export function contributionTo(
  number: ObjectiveNumber,
  { contributions }: ObjectiveMatrixRow,
): Contribution | undefined {
  return contributions.find(({ objective }) => objective === number);
}
