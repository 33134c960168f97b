import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import { countStatuses } from "#app/domain/participation/count-statuses.ts";
import { coverageFraction, coverageOf } from "#app/domain/participation/coverage.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { isFresh, reportingOf } from "#app/domain/participation/freshness.ts";
import { measureAdoption } from "#app/domain/participation/measures.ts";
import { noneState } from "#app/domain/participation/none-state.ts";
import { statesOn } from "#app/domain/participation/state-on.ts";
import { EventLog } from "../support/event-log.ts";
import { projectOf } from "../support/project-of.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const register = createRegister(
  registerDataOf({
    lines: { A: {}, B: {}, C: {}, D: {}, E: {} },
    population: { A: { 2018: 50 }, B: { 2018: 30 }, C: { 2018: 20 }, D: { 2018: 100 } },
  }),
);
const on = day("2018-12-31");
const log = new EventLog();
log.register("A", "live", "2018-02-01");
log.confirm("A", "2018-09-02");
log.register("B", "live", "2018-09-01");
log.register("C", "committed", "2018-10-01");
log.register("D", "declined", "2018-01-01", { reason: "r", reviewOn: day("2019-01-01") });
const states = statesOn(register, on, foldProject(register, log.events));

describe("coverage", () => {
  it("is live ÷ N", () => {
    expect(coverageFraction(["live", "none", "none", "live"])).toBe(0.5);
  });
  it("of nobody is not 0", () => {
    expect(coverageFraction([])).toBeNull();
    expect(coverageOf(createRegister(registerDataOf({ lines: {} })), on, [])).toEqual({
      municipalitiesFraction: null,
      inhabitantsFraction: null,
      liveInhabitants: 0,
      inhabitants: 0,
      unknownCount: 0,
    });
  });
  it("by inhabitants says how many municipalities it lacks", () => {
    expect(coverageOf(register, on, states)).toEqual({
      municipalitiesFraction: 0.4,
      inhabitantsFraction: 0.4,
      liveInhabitants: 80,
      inhabitants: 200,
      unknownCount: 1,
    });
  });
});

describe("counts", () => {
  it("name every status", () => {
    expect(countStatuses(states)).toEqual({
      none: 1,
      exploring: 0,
      committed: 1,
      implementing: 0,
      live: 2,
      stopped: 0,
      declined: 1,
    });
  });
});

describe("freshness", () => {
  const project = projectOf({ confirmWithinDays: 120 });
  it.each([
    ["heard of 120 days before", "2018-09-02", true],
    ["heard of 121 days before", "2018-09-01", false],
  ])("%s", (_, heardOn, expected) => {
    expect(isFresh(project, { ...noneState("A"), status: "live", heardOn: day(heardOn) }, on)).toBe(expected);
  });

  it("gives the reporting rate and the range of live", () => {
    expect(reportingOf(project, on, states)).toEqual({
      freshCount: 2,
      reportingFraction: 0.4,
      liveLower: 1,
      liveUpper: 4,
    });
  });

  it("of an observed source is that of the source, the silent ones included", () => {
    const observed = projectOf({
      origin: "observed",
      observedUntil: day("2018-12-31"),
      confirmWithinDays: 120,
    });
    expect(reportingOf(observed, on, states)).toMatchObject({ freshCount: 5, liveLower: 2, liveUpper: 2 });
    expect(reportingOf(observed, day("2019-04-30"), states)).toMatchObject({ freshCount: 5 });
    expect(reportingOf(observed, day("2019-05-01"), states)).toMatchObject({
      freshCount: 0,
      liveLower: 0,
      liveUpper: 5,
    });
  });
});

describe("all measures of a day", () => {
  it("come together", () => {
    const project = projectOf({ targets: [{ on: day("2018-01-01"), unit: "fraction", value: 0.5 }] });
    expect(measureAdoption({ register, project, on, states, liveCountBefore: 0 })).toMatchObject({
      on,
      municipalityCount: 5,
      counts: { live: 2 },
      target: 2.5,
      pace: "behind",
      range: { low: 1, high: 4 },
      velocityPerMonth: (2 / 91) * 30.4375,
    });
  });
});
