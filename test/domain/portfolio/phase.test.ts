import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { phaseDisagreement, phaseOn } from "#app/domain/portfolio/phase.ts";
import type { Phase } from "#app/domain/portfolio/project.ts";

describe("phase", () => {
  const project = {
    phases: [
      { phase: "development", on: day("2017-01-01"), reason: "" },
      { phase: "pilot", on: day("2018-01-01"), reason: "" },
      { phase: "development", on: day("2018-06-01"), reason: "terug" },
    ] as const,
  };
  it.each([
    ["2016-12-31", null],
    ["2017-01-01", { phase: "development", since: "2017-01-01" }],
    ["2018-05-31", { phase: "pilot", since: "2018-01-01" }],
    ["2020-01-01", { phase: "development", since: "2018-06-01" }],
  ])("on %s is %j", (on, expected) => {
    expect(phaseOn(project, day(on))).toEqual(expected);
  });
});

describe("phase and figures", () => {
  it.each<[Phase, number, string | undefined]>([
    ["exploration", 0, undefined],
    ["exploration", 1, "more_live_than_phase"],
    ["development", 1, undefined],
    ["development", 2, "more_live_than_phase"],
    ["pilot", 0, undefined],
    ["pilot", 10, undefined],
    ["pilot", 60, "more_live_than_phase"],
    ["scaling", 0, "fewer_live_than_phase"],
    ["scaling", 379, undefined],
    ["scaling", 380, "more_live_than_phase"],
    ["nationwide", 189, "fewer_live_than_phase"],
    ["nationwide", 190, undefined],
    ["maintenance", 0, "fewer_live_than_phase"],
    ["maintenance", 380, undefined],
    ["stopped", 60, undefined],
  ])("%s with %i live of 380: %s", (phase, live, expected) => {
    expect(phaseDisagreement(phase, live, 380)?.reason).toBe(expected);
  });
});
