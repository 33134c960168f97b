import type { HandedInFile } from "./file-source.server.ts";
import { PARTICIPATION_COLUMNS } from "./participation-rows.server.ts";
import { ProblemList } from "./problem-list.server.ts";
import { readCsv } from "./read-csv.server.ts";

/** A cell of a file, with the column it stands in. */
export interface FileCell {
  readonly column: string;
  readonly text: string;
}

const COLUMNS = [...PARTICIPATION_COLUMNS.required, ...PARTICIPATION_COLUMNS.optional];
const LONGEST_SHOWN = 60;

/**
 * The cells of some lines, to be shown beside what is wrong with them; empty ones are in it.
 *
 * @returns by line; a line that has too few or too many cells is left out
 */
export async function readProblemCells(
  file: HandedInFile,
  lines: ReadonlySet<number>,
): Promise<Map<number, FileCell[]>> {
  const cells = new Map<number, FileCell[]>();
  await readCsv(file, PARTICIPATION_COLUMNS, new ProblemList(), (row) => {
    if (!lines.has(row.line)) return;
    cells.set(
      row.line,
      COLUMNS.map((column) => ({ column, text: shortened(row.cell(column)) })),
    );
  });
  return cells;
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
