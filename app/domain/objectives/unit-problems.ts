import type { Problem } from "../problem.ts";
import { fitsUnit, isShare, type Unit } from "./unit.ts";

/** What is wrong with a number as a value of a unit; empty: it can be one. */
export function findUnitProblems(field: string, value: number, unit: Unit): Problem[] {
  if (!Number.isFinite(value)) return [{ field, code: "not_a_number", params: { value: String(value) } }];
  if (fitsUnit(value, unit)) return [];
  if (isShare(unit)) return [{ field, code: "share_out_of_range", params: { value } }];
  if (unit === "grade") return [{ field, code: "grade_out_of_range", params: { value } }];
  if (value < 0) return [{ field, code: "negative_value", params: { value } }];
  return [{ field, code: "not_a_count", params: { value } }];
}
