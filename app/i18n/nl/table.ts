export default {
  sortBy: "sorteer op {{column}}",
  pages: "Bladeren door de tabel",
  previous: "Vorige",
  next: "Volgende",
  page: "Pagina {{page}}",
  rowsShown: "{{first}} tot en met {{last}} van {{total}}",
  filter: "Filter",
  showResult: "Toon",
  clearFilters: "Wis alle filters",
} as const;
