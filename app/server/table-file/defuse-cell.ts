import type { Cell } from "./table.ts";

const FORMULA = /^[=+\-@\t\r]/;

/**
 * Puts a quotation mark before text that a spreadsheet would run as a formula. Numbers are left alone.
 *
 * @example defuseCell("=1+1") // "'=1+1"
 */
export function defuseCell(cell: Cell): Cell {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}
