import { describe, expect, test } from "vitest";
import { labelledYears, xOfDay, yearTicks } from "#app/components/charts/day-scale.ts";
import { valueTicks } from "#app/components/charts/value-ticks.ts";
import { day } from "#app/domain/day.ts";

describe("values", () => {
  test.each([
    [0, [0]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [5, [0, 2, 4]],
    [12, [0, 5, 10]],
    [380, [0, 100, 200, 300]],
    [393, [0, 100, 200, 300]],
    [400, [0, 100, 200, 300, 400]],
    [8000, [0, 2000, 4000, 6000, 8000]],
    [17_181_084, [0, 5_000_000, 10_000_000, 15_000_000]],
  ])("up to %i", (maximum, ticks) => {
    expect(valueTicks(maximum)).toEqual(ticks);
  });

  test("never more than four gridlines", () => {
    for (let maximum = 1; maximum < 3000; maximum += 1) {
      const ticks = valueTicks(maximum);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }
  });
});

describe("days", () => {
  const scale = { from: day("2015-01-01"), to: day("2018-12-31"), left: 40, right: 600 };

  test("the ends of the period stand at the ends of the scale", () => {
    expect(xOfDay(scale, scale.from)).toBe(40);
    expect(xOfDay(scale, scale.to)).toBe(600);
  });

  test("a period of one day has a place all the same", () => {
    expect(xOfDay({ ...scale, to: scale.from }, scale.from)).toBe(40);
  });

  test("a year stands in its middle, its tick at 1 January", () => {
    const ticks = yearTicks(scale);
    expect(ticks.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018]);
    const [, second, third] = ticks;
    expect(second?.tickX).toBeCloseTo(xOfDay(scale, day("2016-01-01")));
    expect(second?.middleX).toBeCloseTo(((second?.tickX ?? 0) + (third?.tickX ?? 0)) / 2);
  });

  test("a period that begins within a year has no tick before it", () => {
    expect(yearTicks({ ...scale, from: day("2015-06-01") })[0]?.tickX).toBeNull();
  });

  test("years that would touch are thinned to round ones", () => {
    const long = yearTicks({ ...scale, from: day("2001-01-01"), to: day("2026-11-01") });
    expect(labelledYears(long, 60).map(({ year }) => year)).toEqual([2005, 2010, 2015, 2020, 2025]);
    expect(labelledYears(yearTicks(scale), 60)).toHaveLength(4);
  });

  test("there is always a year to read", () => {
    const oneDay = yearTicks({ ...scale, from: day("2018-12-31") });
    expect(labelledYears(oneDay, 40).map(({ year }) => year)).toEqual([2018]);
    const twoDays = yearTicks({ ...scale, from: day("2018-12-31"), to: day("2019-01-01") });
    expect(labelledYears(twoDays, 40).length).toBeGreaterThan(0);
  });
});
