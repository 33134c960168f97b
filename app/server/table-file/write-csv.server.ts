import { stringify } from "csv-stringify/sync";
import { defuseCell } from "./defuse-cell.ts";
import type { Table } from "./table.ts";

/** CSV in UTF-8 with commas and CRLF. */
export function writeCsv({ columns, rows }: Table): string {
  return stringify([columns, ...rows.map((row) => row.map(defuseCell))], { record_delimiter: "windows" });
}
