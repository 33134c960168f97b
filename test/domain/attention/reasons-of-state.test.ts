import { describe, expect, it } from "vitest";
import { type AttentionFacts, reasonsOfState } from "#app/domain/attention/reasons-of-state.ts";
import { addDays, day } from "#app/domain/day.ts";
import { noneState } from "#app/domain/participation/none-state.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Phase } from "#app/domain/portfolio/project.ts";

const on = day("2018-12-31");
const state = (more: Partial<ParticipationState>): ParticipationState => ({
  ...noneState("GM0344"),
  since: day("2018-09-01"),
  heardOn: on,
  revision: 1,
  ...more,
});
const inPhase = (phase: Phase) => [{ phase, on: day("2017-01-01"), reason: "" }];
const project: AttentionFacts["project"] = {
  phases: inPhase("scaling"),
  origin: "reported",
  confirmWithinDays: 100,
  leadMunicipality: "GM0363",
};
const facts = (more: Partial<AttentionFacts> = {}): AttentionFacts => ({
  project,
  on,
  usual: { upperQuartileDays: 270, count: 40 },
  hasStarted: true,
  existsSince: null,
  surroundings: { neighbourCount: 0, liveNeighbourCount: 0, suppliers: [] },
  ...more,
});
const kinds = (of: ParticipationState, about: AttentionFacts) =>
  reasonsOfState(of, about).map(({ kind }) => kind);
const derivation = { from: ["GM0005"], liveInhabitantsFraction: 1 };

describe("a planned day that passed", () => {
  it.each([
    ["committed", "2018-12-30", 1],
    ["implementing", "2018-12-01", 30],
    ["committed", "2018-12-31", null],
    ["committed", "2019-02-01", null],
    ["live", "2018-12-01", null],
  ] as const)("%s, planned on %s: %s days over", (status, plannedOn, overdueDays) => {
    const expected =
      overdueDays === null ? [] : [{ kind: "plan_passed", plannedOn: day(plannedOn), overdueDays }];
    expect(reasonsOfState(state({ status, plannedLiveOn: day(plannedOn) }), facts())).toEqual(expected);
  });
});

describe("longer under way than three quarters of those before", () => {
  it("counts from the day after what is usual, and says the numbers", () => {
    const since = (days: number) => state({ status: "implementing", since: addDays(on, -days) });
    expect(kinds(since(270), facts())).toEqual([]);
    expect(reasonsOfState(since(271), facts())).toEqual([
      { kind: "slow", implementingSince: addDays(on, -271), days: 271, othersDays: 270, othersCount: 40 },
    ]);
  });

  it("is only about implementing, and says nothing where too few went before", () => {
    const since = addDays(on, -900);
    expect(kinds(state({ status: "committed", since }), facts())).toEqual([]);
    expect(kinds(state({ status: "implementing", since }), facts({ usual: null }))).toEqual([]);
  });
});

describe("nothing heard for two periods", () => {
  it.each([
    ["exploring", 200, false],
    ["exploring", 201, true],
    ["live", 201, true],
    ["stopped", 900, false],
    ["declined", 900, false],
    ["none", 900, false],
  ] as const)("%s, heard of %i days ago: %s", (status, days, isSilent) => {
    const reasons = kinds(state({ status, heardOn: addDays(on, -days) }), facts());
    expect(reasons.includes("silent")).toBe(isSilent);
  });

  it("counts from the beginning of a successor that never spoke", () => {
    const silent = state({ status: "implementing", heardOn: null, derivation, revision: null });
    expect(reasonsOfState(silent, facts({ existsSince: day("2018-01-01") }))).toMatchObject([
      { kind: "silent", heardOn: null, silentSince: "2018-01-01", days: 364, periodDays: 100 },
    ]);
    expect(kinds(silent, facts({ existsSince: day("2018-12-01") }))).toEqual([]);
  });

  it("is nothing that observed figures can tell", () => {
    const observed = facts({ project: { ...project, origin: "observed" } });
    expect(kinds(state({ status: "live", heardOn: addDays(on, -900) }), observed)).toEqual([]);
  });
});

describe("statements that contradict", () => {
  const live = state({ status: "live" });
  it.each([
    ["scaling", true, "reported", []],
    ["scaling", false, "reported", ["live_without_start"]],
    ["scaling", false, "observed", []],
    ["development", true, "reported", ["live_in_development"]],
    ["development", false, "observed", ["live_in_development"]],
    ["exploration", false, "reported", ["live_in_development"]],
    ["pilot", true, "reported", []],
  ] as const)("live in %s, started %s, %s: %s", (phase, hasStarted, origin, expected) => {
    const found = reasonsOfState(
      live,
      facts({ hasStarted, project: { ...project, origin, phases: inPhase(phase) } }),
    );
    expect(
      found.map((reason) => (reason.kind === "contradiction" ? reason.contradiction : reason.kind)),
    ).toEqual(expected);
  });

  it("are none where the project is developed, nor in what a successor was passed on", () => {
    const inDevelopment = { ...project, phases: inPhase("development") };
    const lead = { ...live, municipalityCode: "GM0363" };
    expect(kinds(lead, facts({ hasStarted: false, project: inDevelopment }))).toEqual([]);
    expect(kinds({ ...live, derivation }, facts({ hasStarted: false }))).toEqual([]);
  });
});

describe("ready to ask", () => {
  const around = (liveNeighbourCount: number, neighbourCount: number, suppliers: [string, number][] = []) =>
    facts({
      surroundings: {
        neighbourCount,
        liveNeighbourCount,
        suppliers: suppliers.map(([name, liveCount]) => ({ name, liveCount })),
      },
    });
  it.each([
    [1, 1, [], false],
    [2, 5, [], false],
    [2, 4, [], true],
    [2, 4, [["A", 0]], false],
    [2, 4, [["A", 1]], true],
    [0, 0, [["A", 30]], false],
  ] as [number, number, [string, number][], boolean][])(
    "%i of %i neighbours, suppliers %j: %s",
    (live, all, suppliers, isReady) => {
      for (const status of ["none", "exploring"] as const) {
        expect(kinds(state({ status }), around(live, all, suppliers))).toEqual(
          isReady ? ["ready_to_ask"] : [],
        );
      }
    },
  );

  it("names the supplier that most of those that are live have", () => {
    expect(
      reasonsOfState(
        state({ status: "none" }),
        around(3, 4, [
          ["A", 2],
          ["B", 9],
        ]),
      ),
    ).toEqual([
      {
        kind: "ready_to_ask",
        liveNeighbourCount: 3,
        neighbourCount: 4,
        supplier: "B",
        liveWithSupplierCount: 9,
      },
    ]);
  });

  it.each(["exploration", "development", "pilot", "stopped"] as const)("not in %s", (phase) => {
    const early = { ...around(4, 4), project: { ...project, phases: inPhase(phase) } };
    expect(kinds(state({ status: "none" }), early)).toEqual([]);
  });

  it.each(["committed", "implementing", "live", "stopped", "declined"] as const)("not when %s", (status) => {
    expect(kinds(state({ status }), around(4, 4))).toEqual([]);
  });
});

it("gives all reasons, the most pressing first", () => {
  const late = state({
    status: "implementing",
    since: addDays(on, -400),
    heardOn: addDays(on, -300),
    plannedLiveOn: addDays(on, -10),
  });
  expect(kinds(late, facts())).toEqual(["plan_passed", "slow", "silent"]);
});
