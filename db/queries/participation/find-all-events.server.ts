import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Db } from "../../connect.server.ts";
import { rowsAsJson, rowsOfJson } from "../../dialect/rows-as-json.server.ts";
import { textList } from "../../dialect/text-list.server.ts";
import { EVENT_COLUMNS, type EventRow, eventOfRow } from "./event-row.server.ts";

export interface EventFilter {
  readonly projectSlug?: string;
  readonly municipalityCodes?: readonly MunicipalityCode[];
  /** Only what was recorded by then; `null`: everything */
  readonly knownAt: Instant | null;
}

/** Events of the log in the order of their revisions. Reads the whole history of what the filter leaves. */
export async function findAllEvents(db: Db, filter: EventFilter): Promise<ParticipationEvent[]> {
  let query = db
    .selectFrom("participation_event as event")
    .select(rowsAsJson(db, "event", EVENT_COLUMNS).as("rows"))
    .groupBy("event.project_slug");
  if (filter.projectSlug !== undefined) query = query.where("event.project_slug", "=", filter.projectSlug);
  if (filter.knownAt !== null) query = query.where("event.recorded_at", "<=", filter.knownAt);
  if (filter.municipalityCodes !== undefined) {
    const codes = db.selectFrom(textList(db, filter.municipalityCodes, "code")).select("code.value");
    query = query.where("event.municipality_code", "in", codes);
  }
  const projects = await query.execute();
  return projects
    .flatMap(({ rows }) => rowsOfJson<EventRow>(rows).map(eventOfRow))
    .sort((a, b) => a.revision - b.revision);
}
