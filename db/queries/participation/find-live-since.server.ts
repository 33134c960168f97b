import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { ParticipationState, StateSpan } from "#app/domain/participation/state.ts";
import { statedFrom } from "#app/domain/participation/stated-from.ts";
import type { Db } from "../../connect.server.ts";
import { findSpans } from "./find-spans.server.ts";

/** Since when municipalities that stopped were live before that, by project and code. */
export type LiveSince = ReadonlyMap<string, ReadonlyMap<string, Day>>;

/**
 * Looks up since when those that stopped were live. One whose predecessors stopped, and who was never live itself, has
 * the day on which it began as a municipality: for a reader of the state alone it stopped on that day.
 *
 * @param statesBySlug states on a day; only those with status `stopped` are looked up
 */
export async function findLiveSince(
  db: Db,
  register: Register,
  statesBySlug: ReadonlyMap<string, readonly ParticipationState[]>,
  options: { readonly on: Day; readonly knownAt: Instant | null },
): Promise<LiveSince> {
  const liveSince = new Map<string, ReadonlyMap<string, Day>>();
  for (const [projectSlug, states] of statesBySlug) {
    const stopped = states.filter((state) => state.status === "stopped");
    if (stopped.length === 0) continue;
    const spansByCode = await findSpans(db, register, { projectSlug, knownAt: options.knownAt });
    const days = new Map<string, Day>();
    for (const state of stopped) {
      const live = lastLive(spansByCode.get(state.municipalityCode) ?? [], state);
      const on = live === undefined ? options.on : live.fromOn;
      const since = statedFrom(register, live ?? state, on);
      if (since !== null) days.set(state.municipalityCode, since);
    }
    liveSince.set(projectSlug, days);
  }
  return liveSince;
}

function lastLive(spans: readonly StateSpan[], stopped: ParticipationState): StateSpan | undefined {
  return spans.findLast(
    (span) => span.status === "live" && stopped.since !== null && span.fromOn <= stopped.since,
  );
}
