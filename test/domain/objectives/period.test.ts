import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { addMonths, previousQuarterEnd, quarterEndsBetween } from "#app/domain/objectives/months.ts";
import {
  CADENCES,
  lastCompletePeriod,
  lastDayOf,
  nextPeriod,
  overlaps,
  parsePeriod,
  periodOf,
} from "#app/domain/objectives/period.ts";
import { someDay } from "../support/arbitraries.ts";
import { periodOfText } from "./objectives-data.ts";

it.each([
  ["2018", "2018-01-01", "2019-01-01", "year"],
  ["2018-H1", "2018-01-01", "2018-07-01", "half_year"],
  ["2018-h2", "2018-07-01", "2019-01-01", "half_year"],
  ["2018-Q3", "2018-07-01", "2018-10-01", "quarter"],
  [" 2018-Q4 ", "2018-10-01", "2019-01-01", "quarter"],
  ["2018-09", "2018-09-01", "2018-10-01", "month"],
  ["2018-12", "2018-12-01", "2019-01-01", "month"],
])("period %s runs from %s until %s", (written, startOn, untilOn, cadence) => {
  expect(parsePeriod(written)).toEqual({ text: written.trim().toUpperCase(), startOn, untilOn, cadence });
});

it.each(["", "18", "2018-H3", "2018-Q5", "2018-Q0", "2018-13", "2018-00", "2018-1", "2018-09-01", "0000"])(
  "“%s” is no period",
  (written) => {
    expect(parsePeriod(written)).toBeNull();
  },
);

describe("for any day and cadence", () => {
  it("the period of the day contains it, is read as it is written, and the next one follows on it", () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...CADENCES), (on, cadence) => {
        const period = periodOf(on, cadence);
        expect(period.startOn <= on && on < period.untilOn).toBe(true);
        expect(parsePeriod(period.text)).toEqual(period);
        expect(nextPeriod(period).startOn).toBe(period.untilOn);
        expect(overlaps(period, nextPeriod(period))).toBe(false);
        const complete = lastCompletePeriod(on, cadence);
        expect(lastDayOf(complete) <= on && on < lastDayOf(nextPeriod(complete))).toBe(true);
      }),
    );
  });
});

it("periods of different length overlap where they share a day", () => {
  expect(overlaps(periodOfText("2018"), periodOfText("2018-Q4"))).toBe(true);
  expect(overlaps(periodOfText("2018-H1"), periodOfText("2018-07"))).toBe(false);
});

it.each([
  ["2018-11-30", 3, "2019-02-28"],
  ["2018-12-31", -1, "2018-11-30"],
  ["2018-01-31", 1, "2018-02-28"],
  ["2019-01-15", 12, "2020-01-15"],
])("%s and %i months is %s", (on, count, expected) => {
  expect(addMonths(day(on), count)).toBe(expected);
});

it.each([
  ["2018-12-31", "2018-09-30"],
  ["2018-10-01", "2018-09-30"],
  ["2018-09-30", "2018-06-30"],
  ["2018-02-10", "2017-12-31"],
])("the quarter before %s ended on %s", (on, expected) => {
  expect(previousQuarterEnd(day(on))).toBe(expected);
});

it("ends of quarters are found between two days", () => {
  expect(quarterEndsBetween(day("2018-02-10"), day("2018-09-30"))).toEqual([
    "2018-03-31",
    "2018-06-30",
    "2018-09-30",
  ]);
});
