import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { dayOfColumn, instantOfColumn, nullableDayOfColumn } from "../../schema/column-values.ts";
import type { ParticipationEventTable } from "../../schema/participation-table.ts";

/** @throws Error when the row is of no kind that the checks of the table allow */
export function eventOfRow(row: ParticipationEventTable): ParticipationEvent {
  const base = {
    revision: row.revision,
    projectSlug: row.project_slug,
    municipalityCode: row.municipality_code,
    note: row.note,
    source: row.source,
    actor: row.actor,
    recordedAt: instantOfColumn(row.recorded_at),
  };
  const effectiveOn = dayOfColumn(row.effective_on);
  switch (row.kind) {
    case "confirmation":
      return { ...base, kind: row.kind, effectiveOn, supplier: row.supplier, evidenceUrl: row.evidence_url };
    case "withdrawal":
      return {
        ...base,
        kind: row.kind,
        effectiveOn,
        replacesRevision: present(row.replaces_revision, row),
        reason: row.reason,
      };
    case "registration":
      return { ...base, kind: row.kind, ...declarationOf(row) };
    case "correction":
      return {
        ...base,
        kind: row.kind,
        ...declarationOf(row),
        replacesRevision: present(row.replaces_revision, row),
      };
  }
}

function declarationOf(row: ParticipationEventTable) {
  return {
    status: present(row.status, row),
    effectiveOn: dayOfColumn(row.effective_on),
    plannedLiveOn: nullableDayOfColumn(row.planned_live_on),
    reason: row.reason,
    reviewOn: nullableDayOfColumn(row.review_on),
    supplier: row.supplier,
    evidenceUrl: row.evidence_url,
  };
}

function present<T>(value: T | null, row: ParticipationEventTable): T {
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
