export const UNITS = [
  "municipalities",
  "count",
  "average",
  "fraction",
  "inhabitants_fraction",
  "days",
  "grade",
  "cents_per_year",
] as const;

/**
 * What a value counts: municipalities, things (`count`), a mean of a count (`average`), a share 0–1 of things
 * (`fraction`) or of inhabitants, days, a mark from 1 to 10 (`grade`), whole cents a year.
 */
export type Unit = (typeof UNITS)[number];

/** The values that a unit allows; `high` `null`: without end. */
export interface UnitRange {
  readonly low: number;
  readonly high: number | null;
  readonly isWhole: boolean;
}

const FROM_ZERO = { low: 0, high: null, isWhole: false } as const;
const WHOLE = { low: 0, high: null, isWhole: true } as const;
const SHARE = { low: 0, high: 1, isWhole: false } as const;

export const UNIT_RANGES: Readonly<Record<Unit, UnitRange>> = {
  municipalities: WHOLE,
  count: WHOLE,
  average: FROM_ZERO,
  fraction: SHARE,
  inhabitants_fraction: SHARE,
  days: FROM_ZERO,
  grade: { low: 1, high: 10, isWhole: false },
  cents_per_year: WHOLE,
};

/** Whether a number can be a value of a unit. */
export function fitsUnit(value: number, unit: Unit): boolean {
  const { low, high, isWhole } = UNIT_RANGES[unit];
  return (
    Number.isFinite(value) &&
    value >= low &&
    (high === null || value <= high) &&
    (!isWhole || Number.isInteger(value))
  );
}

export function isShare(unit: Unit): boolean {
  return unit === "fraction" || unit === "inhabitants_fraction";
}
