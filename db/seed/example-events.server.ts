import { dayOfInstant } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { generateHistory } from "./example/generate-history.server.ts";
import { createNeighbourhood } from "./example/neighbourhood.server.ts";
import { stories } from "./example/stories.server.ts";
import { numberDrafts } from "./number-drafts.server.ts";
import { observedDrafts } from "./open-raadsinformatie/observed-drafts.server.ts";

/** Any other number gives other histories of the same character. */
export const EXAMPLE_SEED = 380;

/**
 * The log of the example portfolio, numbered from 1: what was observed of Open Raadsinformatie and what was made up
 * for the other projects.
 *
 * @param until nothing recorded after this moment; the log until an earlier moment is the beginning of this one
 */
export async function exampleEvents(
  register: Register,
  { seed, until }: { readonly seed: number; readonly until: Instant },
): Promise<ParticipationEvent[]> {
  const setting = {
    register,
    seed,
    neighbourhood: createNeighbourhood(register),
    until: dayOfInstant(until),
  };
  const drafts = [
    ...(await observedDrafts(register)),
    ...stories.flatMap((story) => generateHistory(setting, story)),
  ];
  return numberDrafts(drafts.filter((draft) => draft.recordedAt <= until));
}
