import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Db } from "../../connect.server.ts";
import { eventOfRow } from "./event-row.server.ts";

/** The events after a revision in the order of their revisions, at most `limit` of them. */
export async function findEventsAfter(
  db: Db,
  { afterRevision, limit }: { readonly afterRevision: number; readonly limit: number },
): Promise<ParticipationEvent[]> {
  const rows = await db
    .selectFrom("participation_event")
    .selectAll()
    .where("revision", ">", afterRevision)
    .orderBy("revision")
    .limit(limit)
    .execute();
  return rows.map(eventOfRow);
}
