import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Db } from "../../connect.server.ts";
import { eventOfRow } from "../participation/event-row.server.ts";

interface RegisteredFilter {
  readonly actor: string;
  readonly municipalityCode: MunicipalityCode;
  readonly fromRevision: number;
}

/** What one actor recorded for a municipality from a revision on, in the order of the revisions. */
export async function findRegisteredEvents(
  db: Db,
  { actor, municipalityCode, fromRevision }: RegisteredFilter,
): Promise<ParticipationEvent[]> {
  const rows = await db
    .selectFrom("participation_event")
    .selectAll()
    .where("municipality_code", "=", municipalityCode)
    .where("actor", "=", actor)
    .where("revision", ">=", fromRevision)
    .orderBy("revision")
    .execute();
  return rows.map(eventOfRow);
}
