import type { RegisterData } from "#app/domain/municipality/municipality.ts";
import type { Table } from "#app/server/table-file/table.ts";
import { columnNames } from "./open-data-columns.ts";

/** The files of a register, by the names under which they are read in again. */
export const REGISTER_FILES = [
  "municipalities",
  "population",
  "reorganisations",
  "tiles",
  "neighbours",
] as const;
export type RegisterFile = (typeof REGISTER_FILES)[number];

/** A part of the register as a file of the form in which it is handed in. */
export function registerTable(file: RegisterFile, data: RegisterData): Table {
  return { columns: columnNames(file), rows: rowsOf(file, data) };
}

function rowsOf(file: RegisterFile, data: RegisterData): Table["rows"] {
  switch (file) {
    case "municipalities":
      return data.municipalities.map((line) => [
        line.code,
        line.name,
        line.province,
        line.validFrom,
        line.validTo,
        line.longitude,
        line.latitude,
      ]);
    case "population":
      return data.population.map(({ code, year, inhabitants }) => [code, year, inhabitants]);
    case "reorganisations":
      return data.links.map(({ on, from, to, kind, note }) => [on, from, to, kind, note]);
    case "tiles":
      return data.tileGrids.flatMap(({ on, tiles }) =>
        tiles.map(({ code, column, row }) => [code, column, row, on]),
      );
    case "neighbours":
      return data.neighbourMaps.flatMap(({ on, pairs }) => pairs.map(([a, b]) => [a, b, on]));
  }
}
