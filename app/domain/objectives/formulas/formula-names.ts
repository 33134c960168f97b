/** The formulas that computed indicators can choose from. */
export const FORMULA_NAMES = [
  "municipalities_in_three_projects",
  "projects_per_municipality",
  "municipalities_building_along",
  "inhabitants_per_service",
  "inhabitants_with_all_services",
  "days_to_half",
  "saving_per_year",
  "municipalities_on_common_process",
  "standards_at_scale",
  "standards_applied_or_explained",
  "projects_reaching_half",
] as const;
export type FormulaName = (typeof FORMULA_NAMES)[number];

/** @returns `null` when there is no such formula */
export function formulaNameOf(text: string): FormulaName | null {
  return FORMULA_NAMES.find((name) => name === text) ?? null;
}
