import type { Day } from "#app/domain/day.ts";
import { ORIGIN_TERMS, STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import { STATUSES } from "#app/domain/participation/status.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Table } from "#app/server/table-file/table.ts";
import type { ProjectRow } from "./project-rows.ts";

/** The municipalities of a project as a file: rows and order as given. */
export function municipalitiesTable(rows: readonly ProjectRow[], project: Project, on: Day): Table {
  return {
    columns: [
      "peildatum",
      "project",
      "gemeente_code",
      "gemeente",
      "provincie",
      "status",
      "sinds",
      "gepland_in_gebruik",
      "reden",
      "leverancier",
      "inwoners",
      "afgeleid_van",
      "laatst_gehoord_op",
      "herkomst",
    ],
    rows: rows.map((row) => [
      on,
      project.slug,
      row.code,
      row.name,
      row.province,
      STATUS_TERMS[row.status],
      row.since,
      row.plannedLiveOn,
      row.reason,
      row.supplier,
      row.inhabitants,
      row.derivedFrom?.join("; ") ?? null,
      row.heardOn,
      ORIGIN_TERMS[project.origin],
    ]),
  };
}

/** The course of a project as a file: a row for each day something changed. */
export function courseTable(points: readonly SeriesPoint[], project: Project): Table {
  return {
    columns: [
      "datum",
      "project",
      "gemeenten",
      ...STATUSES.map((status) => STATUS_TERMS[status]),
      "inwoners_in_gebruik",
      "inwoners",
      "doel",
      "herkomst",
      "herkomst_doel",
    ],
    rows: points.map((point) => [
      point.on,
      project.slug,
      point.municipalityCount,
      ...STATUSES.map((status) => point.counts[status]),
      point.liveInhabitants,
      point.inhabitants,
      point.target,
      ORIGIN_TERMS[project.origin],
      point.target === null ? null : ORIGIN_TERMS[project.targetOrigin],
    ]),
  };
}
