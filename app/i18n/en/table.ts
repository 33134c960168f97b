import type nl from "../nl/table.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  sortBy: "sort by {{column}}",
  ascending: "sorted, lowest first",
  descending: "sorted, highest first",
  pages: "Pages of the table",
  previous: "Previous",
  next: "Next",
  page: "Page {{page}}",
  rowsShown: "{{first}} to {{last}} of {{total}}",
  filter: "Filter",
  showResult: "Show",
  clearFilters: "Clear all filters",
  any: "all",
} satisfies SameShape<typeof nl>;
