import { addDays, type Day, day, yearOf } from "../day.ts";

/** A quarter of a year. */
export interface Quarter {
  /** 1–4 */
  readonly number: number;
  readonly year: number;
  readonly lastDay: Day;
}

/** @example quarterOf(day("2018-12-31")) // { number: 4, year: 2018, lastDay: "2018-12-31" } */
export function quarterOf(on: Day): Quarter {
  const year = yearOf(on);
  const number = Math.ceil(Number(on.slice(5, 7)) / 3);
  const nextStart =
    number === 4
      ? `${String(year + 1).padStart(4, "0")}-01-01`
      : `${on.slice(0, 4)}-${String(number * 3 + 1).padStart(2, "0")}-01`;
  return { number, year, lastDay: addDays(day(nextStart), -1) };
}
