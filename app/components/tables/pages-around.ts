/**
 * The pages to link to: the first, the last, and those beside the current one, in order.
 *
 * @example pagesAround(5, 9) // [1, 4, 5, 6, 9]
 */
export function pagesAround(page: number, pageCount: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pageCount]);
  return [...wanted].filter((number) => number >= 1 && number <= pageCount).sort((a, b) => a - b);
}
