/** Empty where something is not known or does not apply. */
export type Cell = string | number | null;

/** A table to hand out as a file; the same rows and order as on the page. */
export interface Table {
  /** Dutch names of columns, in both languages, so that a file never changes */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export const TABLE_FORMATS = ["csv", "ods", "json"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];
