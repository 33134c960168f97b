import type nl from "../nl/table.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  sortBy: "sort by {{column}}",
  pages: "Pages of the table",
  previous: "Previous",
  next: "Next",
  page: "Page {{page}}",
  rowsShown: "{{first}} to {{last}} of {{total}}",
  filter: "Filter",
  showResult: "Show",
  clearFilters: "Clear all filters",
} satisfies SameShape<typeof nl>;
