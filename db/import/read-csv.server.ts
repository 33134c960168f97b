import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { CsvColumns } from "./csv-columns.ts";
import type { FileSource } from "./file-source.server.ts";
import { inspectFile, type TextFile } from "./inspect-file.server.ts";
import type { ProblemList } from "./problem-list.server.ts";
import { readHeader } from "./read-header.server.ts";
import { textOf } from "./text-of.server.ts";

/** One line of a file. */
export interface CsvRow {
  /** Counts from 1, the header included; a row over several lines has the number of its first */
  readonly line: number;
  /** The cell of a column, trimmed; empty when the column is not there */
  cell(column: string): string;
}

/** What was read: everything that was wrong stands in the list of problems. */
export interface CsvSource {
  readonly name: string;
  readonly hash: string;
  readonly rowCount: number;
}

export const MAXIMUM_ROWS = 250_000;
const LONGEST_ROW_BYTES = 1_000_000;

/** A cell that a spreadsheet would run, made harmless by the apostrophe that exports put before it. */
const DEFUSED = /^'[=+\-@\t\r]/;

/**
 * Reads a CSV file in pieces: UTF-8 with or without byte order mark, or Windows-1252; comma or semicolon; columns in
 * any order.
 *
 * @param onRow called for every row with the right number of cells
 * @returns `null` when the file as a whole cannot be read
 */
export async function readCsv(
  source: FileSource,
  columns: CsvColumns,
  problems: ProblemList,
  onRow: (row: CsvRow, fileName: string) => void,
): Promise<CsvSource | null> {
  const file = await inspectFile(source, problems);
  const header = file && (await readHeader(file, columns, problems));
  if (!file || !header) return null;
  const { name, hash } = file;
  const indexes = new Map(header.names.map((column, index) => [column, index]));
  const limit = typeof source === "string" ? MAXIMUM_ROWS : source.maximumRows;
  let rowCount = 0;
  try {
    for await (const [number, ...cells] of rowsOf(file, header.delimiter)) {
      const line = Number(number);
      rowCount += 1;
      if (rowCount > limit) {
        problems.add({
          file: name,
          line,
          field: name,
          code: "too_many_rows",
          params: { limit },
        });
        return null;
      }
      if (cells.length !== header.names.length) {
        const params = { found: cells.length, expected: header.names.length };
        problems.add({ file: name, line, field: name, code: "wrong_number_of_cells", params });
        continue;
      }
      onRow({ line, cell: (column) => cellAt(cells, indexes.get(column)) }, name);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.add({ file: name, line: lineOf(error), field: name, code: problemOf(error) });
    return null;
  }
  return { name, hash, rowCount };
}

/** Gives each row as its line number followed by its cells. */
function rowsOf(file: TextFile, delimiter: string): AsyncIterable<string[]> {
  const parser = parse({
    delimiter,
    from: 2,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW_BYTES,
    on_record: (cells: string[], { lines }): string[] => {
      const breaks = cells.reduce((count, cell) => count + lineBreaks(cell), 0);
      return [String(lines - breaks), ...cells];
    },
  });
  const source = Readable.from(textOf(file));
  source.on("error", (error) => parser.destroy(error));
  return source.pipe(parser);
}

function cellAt(cells: readonly string[], index: number | undefined): string {
  const cell = (index === undefined ? undefined : cells[index])?.trim() ?? "";
  return DEFUSED.test(cell) ? cell.slice(1) : cell;
}

function lineBreaks(cell: string): number {
  return cell.includes("\n") ? cell.split("\n").length - 1 : 0;
}

function lineOf(error: CsvError): number {
  return typeof error.lines === "number" ? error.lines : 0;
}

/** A quotation mark that nothing closes shows only further on: at the end of the file, or when the row grows too long. */
function problemOf(error: CsvError): string {
  return error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE"
    ? "quote_not_closed"
    : "malformed_quotes";
}
