import { ORIGIN_TERMS, STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import type { Table } from "#app/server/table-file/table.ts";
import type { ChangesPeriod } from "#app/urls/changes-params.ts";
import type { MunicipalityChange } from "./changes-view.ts";

/** Changes as a file, in the order given. */
export function changesTable(changes: readonly MunicipalityChange[], period: ChangesPeriod): Table {
  const ends = period.kind === "days" ? [period.from, period.to] : [period.knownFrom, period.knownTo];
  return {
    columns: [
      ...(period.kind === "days" ? ["van", "tot"] : ["bekend_van", "bekend_tot"]),
      "gemeente_code",
      "gemeente",
      "project",
      "status_van",
      "status_naar",
      "sinds",
      "afgeleid",
      "herkomst",
    ],
    rows: changes.map((change) => [
      ...ends,
      change.code,
      change.name,
      change.slug,
      STATUS_TERMS[change.fromStatus],
      STATUS_TERMS[change.toStatus],
      change.on,
      change.isDerived ? "ja" : "nee",
      ORIGIN_TERMS[change.origin],
    ]),
  };
}
