import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "#app/domain/day.ts";
import {
  classOf,
  expectedOn,
  expectedValueOn,
  goesRightWay,
  progressOf,
} from "#app/domain/objectives/progress.ts";
import { cutProgress, scoreOf } from "#app/domain/objectives/score.ts";
import { someDay } from "../support/arbitraries.ts";

const course = {
  baseline: { value: 120, on: day("2018-01-01") },
  target: { value: 20, on: day("2022-01-01") },
};

it("follows the worked example: 90 on 2019-01-01 is 0.30, where 0.2498 is expected", () => {
  const found = progressOf(course, 90, day("2019-01-01"));
  expect(found).toMatchObject({
    progress: 0.3,
    elapsedDays: 365,
    totalDays: 1461,
    baselineValue: 120,
    targetValue: 20,
    progressClass: "on_track",
  });
  expect(found.expected).toBeCloseTo(0.2498, 4);
  expect(found.ratio).toBeCloseTo(0.3 / (365 / 1461), 12);
});

describe("expected", () => {
  it.each([
    ["2017-06-01", 0],
    ["2018-01-01", 0],
    ["2020-01-01", 730 / 1461],
    ["2022-01-01", 1],
    ["2030-01-01", 1],
  ])("on %s: %d", (on, expected) => {
    expect(expectedOn(course, day(on))).toBe(expected);
  });

  it("as a value lies on the line from baseline to target", () => {
    expect(expectedValueOn(course, day("2022-01-01"))).toBe(20);
    expect(expectedValueOn(course, day("2018-01-01"))).toBe(120);
  });
});

it.each([
  [1, 0.5, "achieved"],
  [1.2, 1, "achieved"],
  [0.95, 1, "on_track"],
  [0.9499, 1, "moderate"],
  [0.475, 0.5, "on_track"],
  [0.6, 1, "moderate"],
  [0.5999, 1, "limited"],
  [0, 1, "limited"],
  [0, 0, "on_track"],
  [-0.001, 0, "deteriorating"],
  [-0.5, 1, "deteriorating"],
] as const)("progress %d where %d is expected: %s", (progress, expected, progressClass) => {
  expect(classOf(progress, expected)).toBe(progressClass);
});

const someCourse = fc
  .record({
    baseline: fc.integer({ min: -1000, max: 1000 }),
    target: fc.integer({ min: -1000, max: 1000 }),
    on: someDay,
    days: fc.integer({ min: 1, max: 3000 }),
  })
  .filter(({ baseline, target }) => baseline !== target)
  .map(({ baseline, target, on, days }) => ({
    baseline: { value: baseline, on },
    target: { value: target, on: addDays(on, days) },
  }));

describe("for any baseline and target, up or down", () => {
  it("progress is 0 at the baseline and 1 at the target, and so is what is expected", () => {
    fc.assert(
      fc.property(someCourse, (some) => {
        const start = progressOf(some, some.baseline.value, some.baseline.on);
        const end = progressOf(some, some.target.value, some.target.on);
        // Not toBe: 0 ÷ −5 is −0.
        expect(start.progress === 0 && start.expected === 0).toBe(true);
        expect([end.progress, end.expected, end.progressClass]).toEqual([1, 1, "achieved"]);
        expect(goesRightWay(some, some.target.value > some.baseline.value ? "up" : "down")).toBe(true);
      }),
    );
  });

  it("who follows the line is on track on every day, and who is on the wrong side of the baseline deteriorates", () => {
    fc.assert(
      fc.property(someCourse, fc.nat(2999), (some, days) => {
        const on = addDays(some.baseline.on, days);
        const { progressClass } = progressOf(some, expectedValueOn(some, on), on);
        expect(["on_track", "achieved"]).toContain(progressClass);
        const wrongWay = some.baseline.value - Math.sign(some.target.value - some.baseline.value);
        expect(progressOf(some, wrongWay, on).progressClass).toBe("deteriorating");
      }),
    );
  });
});

const someIndicator = fc.record({
  weight: fc.integer({ min: 1, max: 5 }),
  progress: fc.option(fc.double({ min: -3, max: 3, noNaN: true })),
  expected: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("the score", () => {
  it("is the weighted mean of what is measured, each cut to 0–1", () => {
    const found = scoreOf([
      { weight: 1, progress: 0.5, expected: 0.5 },
      { weight: 3, progress: 2, expected: 0.5 },
      { weight: 1, progress: -1, expected: 0.5 },
      { weight: 5, progress: null, expected: 0.5 },
    ]);
    expect(found).toEqual({
      score: 3.5 / 5,
      expected: 0.5,
      measuredWeight: 5,
      totalWeight: 10,
      measuredFraction: 0.5,
      uncutProgress: 5.5 / 5,
    });
  });

  it("is nothing where nothing is measured, never 0", () => {
    expect(scoreOf([{ weight: 2, progress: null, expected: 1 }])).toMatchObject({
      score: null,
      measuredFraction: 0,
    });
    expect(scoreOf([])).toMatchObject({ score: null, measuredFraction: 0 });
  });

  it("never counts what is not measured, and lies between the least and the most of what is", () => {
    fc.assert(
      fc.property(fc.array(someIndicator), (indicators) => {
        const all = scoreOf(indicators);
        const measured = indicators.filter(({ progress }) => progress !== null);
        expect(all.score).toBe(scoreOf(measured).score);
        if (all.score === null) return;
        const parts = measured.map(({ progress }) => cutProgress(progress ?? 0));
        expect(all.score).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
        expect(all.score).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
        expect(all.measuredFraction).toBeGreaterThan(0);
      }),
    );
  });
});
