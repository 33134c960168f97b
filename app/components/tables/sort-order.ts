/** How a table is sorted now. */
export interface SortOrder {
  readonly key: string;
  readonly direction: "ascending" | "descending";
}
