import { TABLE_FORMATS, type TableFormat } from "./table.ts";

/** The format a download's address ends with; `null` for anything else. One route file serves all of them. */
export function formatOfPath(path: string): TableFormat | null {
  return TABLE_FORMATS.find((format) => path.endsWith(`.${format}`)) ?? null;
}
