/** Columns that a file may have, by name. Others are refused. */
export interface CsvColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** For columns that are numbered: those whose name matches are optional too */
  readonly pattern?: RegExp;
}
