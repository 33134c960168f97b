import { utils, write } from "xlsx";
import type { Table } from "./table.ts";

const SHEET = "Gegevens";

/** OpenDocument spreadsheet of one sheet. Text stays text there, so no cell can run as a formula. */
export function writeOds({ columns, rows }: Table): ArrayBuffer {
  const sheet = utils.aoa_to_sheet([columns, ...rows].map((row) => [...row]));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, SHEET);
  return write(book, { bookType: "ods", type: "array", compression: true }) as ArrayBuffer;
}
