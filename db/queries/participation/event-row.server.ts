import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import { dayOfColumn, instantOfColumn, nullableDayOfColumn } from "../../schema/column-values.server.ts";
import type { ParticipationEventTable } from "../../schema/participation-table.ts";
import { eventOfDraft } from "./event-of-draft.server.ts";

/** @throws Error when the row is of no kind that the checks of the table allow */
export function eventOfRow(row: EventRow): ParticipationEvent {
  return eventOfDraft(draftOfRow(row), row.revision, instantOfColumn(row.recorded_at));
}

function draftOfRow(row: EventRow): EventDraft {
  const { kind, note, source, actor, supplier, reason } = row;
  const projectSlug = row.project_slug;
  const municipalityCode = row.municipality_code;
  const effectiveOn = dayOfColumn(row.effective_on);
  const evidenceUrl = row.evidence_url;
  if (kind === "confirmation") {
    return { kind, projectSlug, municipalityCode, effectiveOn, supplier, evidenceUrl, note, source, actor };
  }
  if (kind === "withdrawal") {
    const replacesRevision = present(row.replaces_revision, row);
    return {
      kind,
      projectSlug,
      municipalityCode,
      effectiveOn,
      reason,
      note,
      source,
      actor,
      replacesRevision,
    };
  }
  const declared = {
    projectSlug,
    municipalityCode,
    status: present(row.status, row),
    effectiveOn,
    plannedLiveOn: nullableDayOfColumn(row.planned_live_on),
    reason,
    reviewOn: nullableDayOfColumn(row.review_on),
    supplier,
    evidenceUrl,
    note,
    source,
    actor,
  };
  return kind === "registration"
    ? { kind, ...declared }
    : { kind, ...declared, replacesRevision: present(row.replaces_revision, row) };
}

function present<T>(value: T | null, row: EventRow): T {
  if (value === null) throw new Error(`Event ${row.revision} lacks what a ${row.kind} has`);
  return value;
}

/** Columns of the log, in the order of the cells of {@link cellsOfEvent}. */
export const EVENT_COLUMNS = [
  "revision",
  "project_slug",
  "municipality_code",
  "kind",
  "status",
  "effective_on",
  "planned_live_on",
  "reason",
  "review_on",
  "supplier",
  "evidence_url",
  "note",
  "source",
  "actor",
  "recorded_at",
  "replaces_revision",
] as const satisfies readonly (keyof ParticipationEventTable)[];

/** An event as it is stored, without its place in the chain. */
export type EventRow = Pick<ParticipationEventTable, (typeof EVENT_COLUMNS)[number]>;

export function cellsOfEvent(event: ParticipationEvent): (string | number | null)[] {
  const declared = event.kind === "registration" || event.kind === "correction" ? event : null;
  return [
    event.revision,
    event.projectSlug,
    event.municipalityCode,
    event.kind,
    declared?.status ?? null,
    event.effectiveOn,
    declared?.plannedLiveOn ?? null,
    event.kind === "confirmation" ? null : event.reason,
    declared?.reviewOn ?? null,
    event.kind === "withdrawal" ? null : event.supplier,
    event.kind === "withdrawal" ? null : event.evidenceUrl,
    event.note,
    event.source,
    event.actor,
    event.recordedAt,
    event.kind === "correction" || event.kind === "withdrawal" ? event.replacesRevision : null,
  ];
}
