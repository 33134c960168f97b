import type { Day } from "../day.ts";
import type { Instant } from "../instant.ts";
import type { Origin } from "../portfolio/project.ts";

/** What a project says that it saves per inhabitant and year where it is live; a range, since nobody knows exactly. */
export interface SavingParameterDraft {
  readonly projectSlug: string;
  readonly lowCents: number;
  readonly highCents: number;
  readonly sourceName: string;
  /** `null`: no public address */
  readonly sourceUrl: string | null;
  readonly origin: Origin;
  readonly holdsFrom: Day;
}

export interface SavingParameter extends SavingParameterDraft {
  readonly id: number;
  readonly recordedAt: Instant;
  readonly actor: string;
}

/** The parameter of each project that holds on a day, by slug. */
export function savingParametersOn(
  parameters: readonly SavingParameter[],
  on: Day,
): ReadonlyMap<string, SavingParameter> {
  const latest = new Map<string, SavingParameter>();
  for (const candidate of parameters) {
    if (candidate.holdsFrom > on) continue;
    const known = latest.get(candidate.projectSlug);
    if (known === undefined || isLater(candidate, known)) latest.set(candidate.projectSlug, candidate);
  }
  return latest;
}

function isLater(one: SavingParameter, other: SavingParameter): boolean {
  return one.holdsFrom === other.holdsFrom ? one.id > other.id : one.holdsFrom > other.holdsFrom;
}
