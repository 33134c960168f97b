import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { EventSource } from "#app/domain/participation/event.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";
import { findAllStates } from "../participation/find-all-states.server.ts";

/** A municipality that says it is live, by the event this rests on. */
export interface LiveEntry {
  readonly municipalityCode: MunicipalityCode;
  readonly revision: number;
  /** `null`: not known */
  readonly since: Day | null;
  readonly evidenceUrl: string | null;
  readonly recordedAt: Instant;
  readonly source: EventSource;
}

/** Who is live in a project on a day by an entry of their own, the newest entry first. */
export async function findLiveEntries(
  db: Db,
  register: Register,
  { projectSlug, on }: { readonly projectSlug: string; readonly on: Day },
): Promise<LiveEntry[]> {
  const states = await findAllStates(db, register, { on, knownAt: null, projectSlug });
  const live = new Map(
    (states.get(projectSlug) ?? []).flatMap((state) =>
      state.status === "live" && state.revision !== null ? [[state.revision, state] as const] : [],
    ),
  );
  if (live.size === 0) return [];
  const events = await db
    .selectFrom("participation_event")
    .select(["revision", "recorded_at", "source"])
    .where("revision", "in", [...live.keys()])
    .orderBy("revision", "desc")
    .execute();
  return events.flatMap(({ revision, recorded_at, source }) => {
    const state = live.get(revision);
    if (state === undefined) return [];
    const { municipalityCode, since, evidenceUrl } = state;
    const recordedAt = instantOfColumn(recorded_at);
    return [{ municipalityCode, revision, since, evidenceUrl, recordedAt, source }];
  });
}
