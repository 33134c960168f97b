import { describe, expect, it } from "vitest";
import { addDays, day } from "#app/domain/day.ts";
import { createRegister, existingOn, inhabitantsOn } from "#app/domain/municipality/register.ts";
import { inhabitantsInBorders, statesInBordersOf } from "#app/domain/participation/borders.ts";
import { countStatuses } from "#app/domain/participation/count-statuses.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { reconciliation, reconciliations } from "#app/domain/participation/reconciliation.ts";
import { statesOn } from "#app/domain/participation/state-on.ts";
import { VELOCITY_DAYS, velocityPerMonth } from "#app/domain/participation/velocity.ts";
import { bundledRegister } from "../support/bundled-register.ts";
import { EventLog } from "../support/event-log.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const bundled = await bundledRegister();

describe("borders of a later day", () => {
  const log = new EventLog();
  log.register("GM0005", "live", "2018-03-01");
  log.register("GM0014", "live", "2018-06-01");
  log.register("GM0009", "live", "2018-06-01");
  const spans = foldProject(bundled, log.events);
  const statusIn = (bordersOn: string, on: string, code: string) =>
    statesInBordersOf(bundled, day(bordersOn), day(on), spans).find((s) => s.municipalityCode === code)
      ?.status;

  it("count the municipalities of that day", () => {
    expect(statesInBordersOf(bundled, day("2019-01-01"), day("2018-06-01"), spans)).toHaveLength(355);
    expect(statesInBordersOf(bundled, day("2023-01-01"), day("2016-06-01"), spans)).toHaveLength(342);
  });

  it.each([
    ["2018-02-28", "none"],
    ["2018-03-01", "implementing"],
    ["2018-12-31", "implementing"],
    ["2019-01-01", "implementing"],
  ])("Het Hogeland on %s is what its predecessors make of it: %s", (on, status) => {
    expect(statusIn("2019-01-01", on, "GM1966")).toBe(status);
  });

  it("Groningen is itself, whatever it took in later", () => {
    expect(statusIn("2019-01-01", "2018-05-31", "GM0014")).toBe("none");
    expect(statusIn("2019-01-01", "2018-06-01", "GM0014")).toBe("live");
    expect(statusIn("2019-01-01", "2018-06-01", "GM0009")).toBeUndefined();
  });

  it("of the day itself are the states of the day", () => {
    for (const on of ["2018-12-31", "2019-01-01", "2022-03-24"].map(day)) {
      expect(statesInBordersOf(bundled, on, on, spans)).toEqual(statesOn(bundled, on, spans));
    }
  });

  it("keep all inhabitants, wherever they live", () => {
    const on = day("2018-12-31");
    for (const bordersOn of ["2019-01-01", "2021-01-01", "2026-11-01"].map(day)) {
      const total = existingOn(bundled, bordersOn).reduce(
        (sum, { code }) => sum + (inhabitantsInBorders(bundled, code, bordersOn, on) ?? 0),
        0,
      );
      // A split in equal parts may leave half an inhabitant to round in each of its successors.
      expect(Math.abs(total - 17_181_084)).toBeLessThanOrEqual(4);
    }
    const groningen = ["GM0014", "GM0009", "GM0017"].reduce(
      (sum, code) => sum + (inhabitantsOn(bundled, code, on) ?? 0),
      0,
    );
    expect(inhabitantsInBorders(bundled, "GM0014", day("2019-01-01"), on)).toBe(groningen);
  });

  it("fall back on the municipality's own figure where a predecessor has none", () => {
    expect(inhabitantsInBorders(bundled, "GM1948", day("2018-12-31"), day("2016-06-01"))).toBe(
      inhabitantsOn(bundled, "GM1948", day("2018-12-31")),
    );
  });
});

/** So many of the 34 municipalities that went into others on 1 January 2019 live. */
function manyLive(count: number): EventLog {
  const log = new EventLog();
  const ended = existingOn(bundled, day("2018-12-31")).filter(({ validTo }) => validTo === day("2019-01-01"));
  for (const { code } of ended.slice(0, count)) log.register(code, "live", "2018-03-01");
  return log;
}

describe("the reconciliation line", () => {
  it("says what the register did, and not what municipalities did that day", () => {
    const log = new EventLog();
    for (const code of ["A", "B", "C"]) log.register(code, "live", "2018-03-01");
    log.register("E", "live", "2019-01-01");
    const register = createRegister(
      registerDataOf({
        lines: {
          A: { to: "2019-01-01" },
          B: { to: "2019-01-01" },
          C: {},
          D: { from: "2019-01-01" },
          E: {},
        },
        links: [
          ["2019-01-01", "A", "D"],
          ["2019-01-01", "B", "D"],
        ],
      }),
    );
    expect(reconciliation(register, foldProject(register, log.events), day("2019-01-01"))).toEqual({
      on: "2019-01-01",
      municipalityCountBefore: 4,
      municipalityCountAfter: 3,
      liveBefore: 3,
      liveAfter: 2,
    });
  });

  it("of the bundled register: 34 that ended became the 9 new ones, those absorbed by others are gone", () => {
    const spans = foldProject(bundled, manyLive(34).events);
    expect(reconciliation(bundled, spans, day("2019-01-01"))).toEqual({
      on: "2019-01-01",
      municipalityCountBefore: 380,
      municipalityCountAfter: 355,
      liveBefore: 34,
      liveAfter: 9,
    });
    expect(countStatuses(statesOn(bundled, day("2019-01-01"), spans)).live).toBe(9);
  });

  it("is told for each day with a reorganisation", () => {
    const lines = reconciliations(bundled, new Map(), day("2018-12-31"), day("2023-01-01"));
    expect(
      lines.map((line) => `${line.on} ${line.municipalityCountBefore}→${line.municipalityCountAfter}`),
    ).toEqual([
      "2019-01-01 380→355",
      "2021-01-01 355→352",
      "2022-01-01 352→345",
      "2022-03-24 345→344",
      "2023-01-01 344→342",
    ]);
  });
});

describe("velocity", () => {
  it("is the net of 91 days per month of 30.4375 days", () => {
    expect(velocityPerMonth(10, 101)).toBe(30.4375);
    expect(velocityPerMonth(20, 11)).toBeCloseTo(-3.0103, 4);
  });

  it("is not lost by a merger", () => {
    const spans = foldProject(bundled, manyLive(34).events);
    const on = day("2019-01-15");
    const liveOf = (states: Parameters<typeof countStatuses>[0]) => countStatuses(states).live;
    const now = liveOf(statesOn(bundled, on, spans));
    const thenInOldBorders = liveOf(statesOn(bundled, addDays(on, -VELOCITY_DAYS), spans));
    const before = liveOf(statesInBordersOf(bundled, on, addDays(on, -VELOCITY_DAYS), spans));
    expect(now).toBeLessThan(thenInOldBorders);
    expect(velocityPerMonth(before, now)).toBe(0);
  });
});
