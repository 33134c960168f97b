import type { Day } from "#app/domain/day.ts";
import { ORIGIN_TERMS, STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Status } from "#app/domain/participation/status.ts";
import { ORIGINS, type Project } from "#app/domain/portfolio/project.ts";
import type { Table } from "#app/server/table-file/table.ts";
import type { ListedMunicipality } from "./municipalities-list.ts";
import type { MunicipalityRow } from "./municipality-rows.ts";

interface ListOptions {
  readonly on: Day;
  readonly projects: readonly Project[];
  /** Statuses in the order of the projects */
  readonly statusesByCode: ReadonlyMap<MunicipalityCode, readonly Status[]>;
}

/** Municipalities as a file, in the order given: how many projects each uses, and its status in every one of them. */
export function municipalityListTable(
  municipalities: readonly ListedMunicipality[],
  { on, projects, statusesByCode }: ListOptions,
): Table {
  const origins = ORIGINS.filter((origin) => projects.some((project) => project.origin === origin));
  return {
    columns: [
      "peildatum",
      "gemeente_code",
      "gemeente",
      "provincie",
      "inwoners",
      "projecten_in_gebruik",
      "projecten",
      ...projects.map(({ slug }) => slug),
      "herkomst",
    ],
    rows: municipalities.map(({ code, name, province, inhabitants }) => {
      const statuses = statusesByCode.get(code) ?? [];
      return [
        on,
        code,
        name,
        province,
        inhabitants,
        statuses.filter((status) => status === "live").length,
        projects.length,
        ...projects.map((_, index) => STATUS_TERMS[statuses[index] ?? "none"]),
        origins.map((origin) => ORIGIN_TERMS[origin]).join("; "),
      ];
    }),
  };
}

interface MunicipalityOptions {
  readonly on: Day;
  readonly code: MunicipalityCode;
  readonly name: string;
}

/** A municipality in every project as a file, in the order given. */
export function municipalityProjectsTable(
  rows: readonly MunicipalityRow[],
  { on, code, name }: MunicipalityOptions,
): Table {
  return {
    columns: [
      "peildatum",
      "gemeente_code",
      "gemeente",
      "project",
      "projectnaam",
      "status",
      "sinds",
      "gepland_in_gebruik",
      "herbeoordelen_op",
      "reden",
      "leverancier",
      "laatst_gehoord_op",
      "afgeleid_van",
      "deel_inwoners_in_gebruik",
      "herkomst",
    ],
    rows: rows.map((row) => [
      on,
      code,
      name,
      row.slug,
      row.name,
      STATUS_TERMS[row.status],
      row.since,
      row.plannedLiveOn,
      row.reviewOn,
      row.reason,
      row.supplier,
      row.heardOn,
      row.derivedFrom?.map((predecessor) => predecessor.name).join("; ") ?? null,
      row.derivedLiveFraction,
      ORIGIN_TERMS[row.origin],
    ]),
  };
}
