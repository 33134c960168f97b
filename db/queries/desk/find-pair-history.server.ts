import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";
import { findAllEvents } from "../participation/find-all-events.server.ts";

/** Everything that was ever recorded of a pair. */
export interface PairHistory {
  /** In the order of their revisions */
  readonly events: readonly ParticipationEvent[];
  /** By revision; only who may open the desk gets to see them */
  readonly internalNotes: ReadonlyMap<number, string>;
  /** What the project's leads found of a live event, by its revision; the latest of each */
  readonly reviews: ReadonlyMap<number, PairReview>;
}

export interface PairReview {
  readonly verdict: "confirmed" | "disputed";
  readonly reason: string;
  readonly at: Instant;
}

export async function findPairHistory(
  db: Db,
  pair: { readonly projectSlug: string; readonly municipalityCode: MunicipalityCode },
): Promise<PairHistory> {
  const { projectSlug, municipalityCode } = pair;
  const events = await findAllEvents(db, {
    projectSlug,
    municipalityCodes: [municipalityCode],
    knownAt: null,
  });
  const notes = await db
    .selectFrom("internal_note")
    .innerJoin("participation_event as event", "event.revision", "internal_note.revision")
    .select(["internal_note.revision", "internal_note.note"])
    .where("event.project_slug", "=", projectSlug)
    .where("event.municipality_code", "=", municipalityCode)
    .execute();
  const reviews = await db
    .selectFrom("live_review")
    .select(["revision", "verdict", "reason", "reviewed_at"])
    .where("project_slug", "=", projectSlug)
    .where("municipality_code", "=", municipalityCode)
    .orderBy("id")
    .execute();
  return {
    events,
    internalNotes: new Map(notes.map(({ revision, note }) => [revision, note])),
    reviews: new Map(
      reviews.map(({ revision, verdict, reason, reviewed_at }) => [
        revision,
        { verdict, reason, at: instantOfColumn(reviewed_at) },
      ]),
    ),
  };
}
