import type { MeasurementEntry } from "#app/domain/objectives/measurement.ts";
import { parsePeriod } from "#app/domain/objectives/period.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";
import type { MeasurementTable } from "../../schema/objective-table.ts";

/** @throws Error when the row lacks what its kind has */
export function entryOfRow(row: MeasurementTable): MeasurementEntry {
  const own = {
    id: row.id,
    indicatorSlug: row.indicator_slug,
    projectSlug: row.project_slug,
    municipalityCode: row.municipality_code,
    period: present(parsePeriod(row.period), row),
    recordedAt: instantOfColumn(row.recorded_at),
    actor: row.actor,
  };
  if (row.kind === "withdrawal") {
    const replacesId = present(row.replaces_id, row);
    return { ...own, kind: row.kind, replacesId, note: present(row.note, row) };
  }
  const value = {
    value: present(row.value, row),
    origin: present(row.origin, row),
    note: row.note,
    confirmation: row.confirmation,
  };
  return row.kind === "measurement"
    ? { ...own, ...value, kind: row.kind }
    : { ...own, ...value, kind: row.kind, replacesId: present(row.replaces_id, row) };
}

export function rowOfEntry(entry: MeasurementEntry): MeasurementTable {
  const given = entry.kind === "withdrawal" ? null : entry;
  return {
    id: entry.id,
    kind: entry.kind,
    indicator_slug: entry.indicatorSlug,
    project_slug: entry.projectSlug,
    municipality_code: entry.municipalityCode,
    period: entry.period.text,
    value: given?.value ?? null,
    note: entry.note,
    confirmation: given?.confirmation ?? null,
    origin: given?.origin ?? null,
    replaces_id: entry.kind === "measurement" ? null : entry.replacesId,
    recorded_at: entry.recordedAt,
    actor: entry.actor,
  };
}

function present<T>(value: T | null, row: MeasurementTable): T {
  if (value === null) throw new Error(`Measurement ${row.id} lacks what a ${row.kind} has`);
  return value;
}
