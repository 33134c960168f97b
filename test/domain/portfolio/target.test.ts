import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { targetOn } from "#app/domain/portfolio/target.ts";
import { projectOf } from "../support/project-of.ts";

const project = projectOf({
  startOn: day("2018-01-01"),
  targets: [
    { on: day("2018-01-11"), unit: "municipalities", value: 100 },
    { on: day("2018-01-21"), unit: "fraction", value: 0.5 },
  ],
});

describe("target", () => {
  it.each([
    ["before the start there is none", "2017-12-31", 380, null],
    ["0 at the start", "2018-01-01", 380, 0],
    ["linear to the first point", "2018-01-04", 380, 30],
    ["the first point on its day", "2018-01-11", 380, 100],
    ["linear from a number to a share", "2018-01-16", 380, 145],
    ["a share of the municipalities of the day", "2018-01-16", 300, 125],
    ["the last point on its day", "2018-01-21", 380, 190],
    ["stays after the last point", "2026-01-01", 342, 171],
  ])("%s", (_, on, count, expected) => {
    const target = targetOn(project, day(on), count);
    if (expected === null) expect(target).toBeNull();
    else expect(target).toBeCloseTo(expected, 9);
  });

  it("is unrounded", () => {
    expect(targetOn(project, day("2018-01-21"), 345)).toBe(172.5);
  });

  it("is none without points", () => {
    expect(targetOn(projectOf(), day("2018-01-01"), 380)).toBeNull();
  });

  it("may be set from the first day", () => {
    const atOnce = projectOf({
      startOn: day("2018-01-01"),
      targets: [{ on: day("2018-01-01"), unit: "municipalities", value: 5 }],
    });
    expect(targetOn(atOnce, day("2018-01-01"), 380)).toBe(5);
  });
});
