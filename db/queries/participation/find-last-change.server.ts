import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { visibleEvents } from "#app/domain/participation/visible-events.ts";
import type { Db } from "../../connect.server.ts";
import { dayOfColumn, instantOfColumn } from "../../schema/column-values.server.ts";
import { findAllEvents } from "./find-all-events.server.ts";

export interface LastChange {
  /** Day on which the status changed */
  readonly on: Day;
  readonly recordedAt: Instant;
}

export interface LastChangeOptions {
  readonly projectSlug?: string;
  readonly municipalityCode?: MunicipalityCode;
  readonly on: Day;
  readonly knownAt: Instant | null;
}

/**
 * The last time somebody said that a status changed, up to and including a day: of one project, one municipality, one
 * pair or everything. What follows from predecessors was said by nobody.
 *
 * @returns `null` when nothing was said yet
 */
export async function findLastChange(db: Db, options: LastChangeOptions): Promise<LastChange | null> {
  if (options.knownAt !== null) return foldLastChange(db, options);
  let query = db
    .selectFrom("participation_span as span")
    .innerJoin("participation_event as event", "event.revision", "span.revision")
    .select(["span.from_on", "event.recorded_at"])
    .whereRef("span.status", "<>", "span.previous_status")
    .where("span.from_on", "<=", options.on)
    .orderBy("span.from_on", "desc")
    .limit(1);
  if (options.projectSlug !== undefined) query = query.where("span.project_slug", "=", options.projectSlug);
  if (options.municipalityCode !== undefined) {
    query = query.where("span.municipality_code", "=", options.municipalityCode);
  }
  const row = await query.executeTakeFirst();
  return row ? { on: dayOfColumn(row.from_on), recordedAt: instantOfColumn(row.recorded_at) } : null;
}

async function foldLastChange(db: Db, options: LastChangeOptions): Promise<LastChange | null> {
  const { municipalityCode, projectSlug, knownAt } = options;
  const events = await findAllEvents(db, {
    knownAt,
    ...(projectSlug === undefined ? {} : { projectSlug }),
    ...(municipalityCode === undefined ? {} : { municipalityCodes: [municipalityCode] }),
  });
  let last: ParticipationEvent | null = null;
  for (const event of visibleEvents(events, null)) {
    if (event.kind === "confirmation" || event.effectiveOn > options.on) continue;
    if (last === null || event.effectiveOn >= last.effectiveOn) last = event;
  }
  return last && { on: last.effectiveOn, recordedAt: last.recordedAt };
}
