import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Db } from "../../connect.server.ts";
import { eventOfRow } from "../participation/event-row.server.ts";

interface RevisionRange {
  readonly municipalityCode: MunicipalityCode;
  readonly first: number;
  readonly last: number;
}

/** The events of a municipality from one revision to another, both included, in their order. */
export async function findEventsByRevision(db: Db, range: RevisionRange): Promise<ParticipationEvent[]> {
  const rows = await db
    .selectFrom("participation_event")
    .selectAll()
    .where("revision", ">=", range.first)
    .where("revision", "<=", range.last)
    .where("municipality_code", "=", range.municipalityCode)
    .orderBy("revision")
    .limit(200)
    .execute();
  return rows.map(eventOfRow);
}
