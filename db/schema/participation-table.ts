import type { EventSource, ParticipationEvent } from "#app/domain/participation/event.ts";
import type { RegisteredStatus, Status } from "#app/domain/participation/status.ts";

/** The log. Rows are added, never changed or deleted: triggers refuse it. */
export interface ParticipationEventTable {
  revision: number;
  project_slug: string;
  municipality_code: string;
  kind: ParticipationEvent["kind"];
  /** NULL for a confirmation and a withdrawal */
  status: RegisteredStatus | null;
  effective_on: string;
  planned_live_on: string | null;
  reason: string | null;
  review_on: string | null;
  supplier: string | null;
  evidence_url: string | null;
  note: string | null;
  source: EventSource;
  actor: string;
  recorded_at: string;
  /** Revision that a correction replaces or a withdrawal takes away; NULL for the others */
  replaces_revision: number | null;
  /** Hash of the row before it; empty for the first */
  previous_hash: string;
  /** SHA-256, hexadecimal, of the hash before it and the event itself */
  hash: string;
}

/** State of a pair from a day until a day; derived states included, `none` left out. */
export interface ParticipationSpanTable {
  project_slug: string;
  municipality_code: string;
  from_on: string;
  /** First day it no longer holds; `9999-12-31`: still */
  until_on: string;
  status: RegisteredStatus;
  /** Status on the day before `from_on` */
  previous_status: Status;
  since_on: string;
  planned_live_on: string | null;
  review_on: string | null;
  reason: string | null;
  supplier: string | null;
  evidence_url: string | null;
  heard_on: string | null;
  /** Predecessors and fraction of inhabitants as JSON, so that the fraction stays exact; NULL: not derived */
  derivation: string | null;
  /** Event it rests on; NULL for a derived state */
  revision: number | null;
}

/** Totals of a project from a day on which something changed until the next such day. */
export interface AdoptionCountTable {
  project_slug: string;
  counted_on: string;
  exploring: number;
  committed: number;
  implementing: number;
  live: number;
  stopped: number;
  declined: number;
  live_inhabitants: number;
  /** Live municipalities whose inhabitants are not known */
  live_unknown: number;
}

/** Days on which a pair was live without interruption, successors of live municipalities included. */
export interface LivePeriodTable {
  project_slug: string;
  municipality_code: string;
  from_on: string;
  /** First day it was no longer live; `9999-12-31`: still */
  until_on: string;
}

/** First steps of a pair. */
export interface ParticipationMilestoneTable {
  project_slug: string;
  municipality_code: string;
  /** NULL: never committed or implementing */
  started_on: string | null;
  /** NULL: never live */
  live_on: string | null;
}
