import { describe, expect, it } from "vitest";
import { addDays, day } from "#app/domain/day.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import { daysToReach, leadTime } from "#app/domain/participation/lead-time.ts";
import { milestonesOf } from "#app/domain/participation/milestones.ts";
import type { Milestones } from "#app/domain/participation/state.ts";
import { EventLog } from "../support/event-log.ts";
import { projectOf } from "../support/project-of.ts";
import { registerDataOf } from "../support/register-data-of.ts";
import { seriesPoint } from "../support/series-points.ts";

const START = day("2018-01-01");
const ON = day("2019-01-01");
const codes = ["A", "B", "C", "D", "E", "F", "G", "H"];
const register = createRegister(
  registerDataOf({
    lines: { ...Object.fromEntries(codes.map((code) => [code, {}])), Z: { to: "2018-01-21" } },
  }),
);
/** Went live so many days after starting; without days it is still under way, started so many days before the end. */
const live = (code: string, days: number): Milestones => ({
  municipalityCode: code,
  startedOn: START,
  liveOn: addDays(START, days),
});
const underway = (code: string, days: number): Milestones => ({
  municipalityCode: code,
  startedOn: addDays(ON, -days),
  liveOn: null,
});

describe("lead time", () => {
  it("equals the estimate worked out by hand", () => {
    // 8 followed. Day 10: 1 of 8 live, S = 7/8. Day 20: 1 of 7, S = 6/8; one more is followed until day 20 only.
    // Day 30: 1 of 5, S = 0.6. Day 40: one leaves. Day 50: 1 of 3, S = 0.4. Day 60: 1 of 2, S = 0.2. Day 365: one leaves.
    const milestones = [
      live("A", 10),
      live("B", 20),
      underway("C", 20),
      live("D", 30),
      underway("E", 40),
      live("F", 50),
      live("G", 60),
      underway("H", 365),
    ];
    expect(leadTime(milestones, register, ON)).toEqual({
      lowerQuartileDays: 20,
      medianDays: 50,
      upperQuartileDays: 60,
      startedCount: 8,
      liveCount: 5,
    });
  });

  it("says nothing where too few are live yet", () => {
    expect(leadTime([live("A", 10), underway("B", 100), underway("C", 200)], register, ON)).toEqual({
      lowerQuartileDays: 10,
      medianDays: null,
      upperQuartileDays: null,
      startedCount: 3,
      liveCount: 1,
    });
    expect(leadTime([], register, ON)).toMatchObject({ medianDays: null, startedCount: 0 });
  });

  it("takes several that go live on the same day together", () => {
    expect(leadTime([live("A", 7), live("B", 7), live("C", 7), live("D", 9)], register, ON)).toMatchObject({
      lowerQuartileDays: 7,
      medianDays: 7,
      upperQuartileDays: 7,
    });
  });

  it("looks no further than the day", () => {
    const milestones = [live("A", 10), live("B", 200)];
    expect(leadTime(milestones, register, addDays(START, 100))).toMatchObject({
      startedCount: 2,
      liveCount: 1,
    });
    expect(leadTime(milestones, register, addDays(START, -1))).toMatchObject({ startedCount: 0 });
  });

  it("follows a municipality no longer than it existed", () => {
    // Z ends on day 20, so that on day 30 only B is followed.
    const ended: Milestones = { municipalityCode: "Z", startedOn: START, liveOn: null };
    expect(leadTime([ended, live("B", 30)], register, ON)).toMatchObject({
      medianDays: 30,
      upperQuartileDays: 30,
    });
    expect(leadTime([{ ...ended, municipalityCode: "A" }, live("B", 30)], register, ON)).toMatchObject({
      medianDays: 30,
      upperQuartileDays: null,
    });
  });

  it("leaves out who was live at once or before it said it started", () => {
    const milestones = [
      { municipalityCode: "A", startedOn: null, liveOn: START },
      { municipalityCode: "B", startedOn: addDays(START, 5), liveOn: START },
    ];
    expect(leadTime(milestones, register, ON)).toMatchObject({ startedCount: 0, liveCount: 0 });
  });
});

describe("milestones", () => {
  it("are the first start and the first live, corrections taken into account", () => {
    const log = new EventLog();
    log.register("A", "exploring", "2018-01-01");
    const start = log.register("A", "committed", "2018-02-01");
    log.register("A", "implementing", "2018-04-01");
    log.register("A", "live", "2018-06-01");
    log.register("A", "stopped", "2018-08-01", { reason: "r" });
    log.register("A", "live", "2018-09-01");
    expect(milestonesOf("A", log.events)).toEqual({
      municipalityCode: "A",
      startedOn: "2018-02-01",
      liveOn: "2018-06-01",
    });
    log.correct(start, "committed", "2018-03-01");
    expect(milestonesOf("A", log.events).startedOn).toBe("2018-03-01");
  });

  it("are none where nothing was said", () => {
    const log = new EventLog();
    log.confirm("A", "2018-01-01");
    expect(milestonesOf("A", log.events)).toEqual({ municipalityCode: "A", startedOn: null, liveOn: null });
  });
});

describe("days to reach", () => {
  const project = projectOf({
    phases: [
      { phase: "exploration", on: day("2017-06-01"), reason: "" },
      { phase: "development", on: START, reason: "" },
    ],
  });
  const points = [
    seriesPoint("2018-01-11", { live: 9 }),
    seriesPoint("2018-01-21", { live: 55 }),
    seriesPoint("2018-01-31", { live: 99 }),
    seriesPoint("2019-01-01", { live: 178 }, 355),
  ];
  it("counts from development", () => {
    expect(daysToReach(project, points)).toEqual({ tenth: 20, fiftieth: 20, hundredth: 365, half: 365 });
  });
  it("says nothing of what was not reached", () => {
    expect(daysToReach(project, points.slice(0, 2))).toEqual({
      tenth: 20,
      fiftieth: 20,
      hundredth: null,
      half: null,
    });
    expect(daysToReach(project, [])).toMatchObject({ half: null });
  });
});
