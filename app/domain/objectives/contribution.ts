import type { Day } from "../day.ts";
import type { Instant } from "../instant.ts";
import type { BilingualText, Origin } from "../portfolio/project.ts";
import type { ObjectiveNumber } from "./objective.ts";

/** How much a project does for an objective: 1 a little, 2 clearly, 3 mainly; 0: no longer anything. */
export type ContributionWeight = 0 | 1 | 2 | 3;

/** That a project contributes to an objective from a day on, and why. */
export interface ContributionDraft {
  readonly projectSlug: string;
  readonly objective: ObjectiveNumber;
  readonly weight: ContributionWeight;
  readonly reason: BilingualText;
  readonly holdsFrom: Day;
  readonly origin: Exclude<Origin, "observed">;
}

export interface Contribution extends ContributionDraft {
  readonly id: number;
  readonly recordedAt: Instant;
  readonly actor: string;
}

/**
 * What projects contribute on a day; those with weight 0 are left out.
 *
 * @param contributions those that were known, in any order
 */
export function contributionsOn(contributions: readonly Contribution[], on: Day): Contribution[] {
  const latest = new Map<string, Contribution>();
  for (const candidate of contributions) {
    if (candidate.holdsFrom > on) continue;
    const key = `${candidate.objective} ${candidate.projectSlug}`;
    const known = latest.get(key);
    if (known === undefined || isLater(candidate, known)) latest.set(key, candidate);
  }
  return [...latest.values()].filter(({ weight }) => weight > 0);
}

function isLater(one: Contribution, other: Contribution): boolean {
  return one.holdsFrom === other.holdsFrom ? one.id > other.id : one.holdsFrom > other.holdsFrom;
}

/** @returns `null` when the number is no weight */
export function contributionWeightOf(value: number): ContributionWeight | null {
  const weights: readonly ContributionWeight[] = [0, 1, 2, 3];
  return weights.find((weight) => weight === value) ?? null;
}
