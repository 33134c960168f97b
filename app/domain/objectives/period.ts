import { addDays, type Day, parseDay } from "../day.ts";
import { addMonths, startOfPeriod } from "./months.ts";

export const CADENCES = ["month", "quarter", "half_year", "year"] as const;
/** How often something is measured. */
export type Cadence = (typeof CADENCES)[number];

export const MONTHS_OF_CADENCE: Readonly<Record<Cadence, number>> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  year: 12,
};

/** A stretch of the calendar that a value is about. */
export interface Period {
  /** `2018`, `2018-H1`, `2018-Q3` or `2018-09` */
  readonly text: string;
  readonly cadence: Cadence;
  readonly startOn: Day;
  /** First day after it */
  readonly untilOn: Day;
}

const PERIOD_PATTERN = /^(\d{4})(?:-(?:([HQ])([1-4])|(\d{2})))?$/;

/**
 * Reads a period as people write it; `h` and `q` may be small.
 *
 * @returns `null` when it is no period
 * @example parsePeriod("2018-Q3") // { startOn: "2018-07-01", untilOn: "2018-10-01", … }
 */
export function parsePeriod(text: string): Period | null {
  const written = text.trim().toUpperCase();
  const [found, year = "", letter, part, month] = PERIOD_PATTERN.exec(written) ?? [];
  if (found === undefined) return null;
  if (month !== undefined) return periodFrom(written, "month", `${year}-${month}-01`);
  if (letter === undefined) return periodFrom(written, "year", `${year}-01-01`);
  const cadence = letter === "H" ? "half_year" : "quarter";
  const first = (Number(part) - 1) * MONTHS_OF_CADENCE[cadence] + 1;
  return periodFrom(written, cadence, `${year}-${String(first).padStart(2, "0")}-01`);
}

function periodFrom(text: string, cadence: Cadence, start: string): Period | null {
  const startOn = parseDay(start);
  if (startOn === null || startOn < "0002" || startOn > "9990") return null;
  return { text, cadence, startOn, untilOn: addMonths(startOn, MONTHS_OF_CADENCE[cadence]) };
}

/** The period in which a day lies. */
export function periodOf(on: Day, cadence: Cadence): Period {
  const startOn = startOfPeriod(on, MONTHS_OF_CADENCE[cadence]);
  const untilOn = addMonths(startOn, MONTHS_OF_CADENCE[cadence]);
  return { text: periodText(startOn, cadence), cadence, startOn, untilOn };
}

/** The period that follows on another. */
export function nextPeriod({ untilOn, cadence }: Period): Period {
  return periodOf(untilOn, cadence);
}

/**
 * The last period that is over on a day; a period is over on its last day.
 *
 * @example lastCompletePeriod(day("2018-12-31"), "quarter").text // "2018-Q4"
 */
export function lastCompletePeriod(on: Day, cadence: Cadence): Period {
  return periodOf(addDays(periodOf(addDays(on, 1), cadence).startOn, -1), cadence);
}

/** The last day of a period: from that day on its value counts. */
export function lastDayOf({ untilOn }: Pick<Period, "untilOn">): Day {
  return addDays(untilOn, -1);
}

export function overlaps(one: Period, other: Period): boolean {
  return one.startOn < other.untilOn && other.startOn < one.untilOn;
}

function periodText(startOn: Day, cadence: Cadence): string {
  const [year, month] = [startOn.slice(0, 4), Number(startOn.slice(5, 7))];
  switch (cadence) {
    case "month":
      return startOn.slice(0, 7);
    case "quarter":
      return `${year}-Q${Math.ceil(month / 3)}`;
    case "half_year":
      return `${year}-H${Math.ceil(month / 6)}`;
    case "year":
      return year;
  }
}
