/** A page out of a longer list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1; the last one when a page after it is asked for */
  readonly page: number;
  readonly pageCount: number;
  /** Place of the first item in the whole list, from 1; 0 when there is none */
  readonly first: number;
  /** Place of the last item; 0 when there is none */
  readonly last: number;
  readonly total: number;
}

/** @example pageOf(["a", "b", "c"], 2, 2) // items ["c"], first 3, last 3 */
export function pageOf<Item>(all: readonly Item[], page: number, size: number): Page<Item> {
  const pageCount = Math.max(1, Math.ceil(all.length / size));
  const shown = Math.min(page, pageCount);
  const start = (shown - 1) * size;
  const items = all.slice(start, start + size);
  return {
    items,
    page: shown,
    pageCount,
    first: items.length === 0 ? 0 : start + 1,
    last: start + items.length,
    total: all.length,
  };
}
