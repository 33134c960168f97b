import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import { changesBetween, countChanges } from "#app/domain/participation/changes-between.ts";
import { groupStates } from "#app/domain/participation/groups.ts";
import { noneState } from "#app/domain/participation/none-state.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Status } from "#app/domain/participation/status.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const on = day("2018-12-31");
const register = createRegister(
  registerDataOf({
    lines: {
      A: { province: "Utrecht" },
      B: { province: "Fryslân" },
      C: { province: "Utrecht" },
      D: { province: "Drenthe" },
    },
    population: { A: { 2018: 300_000 }, B: { 2018: 19_000 }, C: { 2018: 20_000 } },
  }),
);
const state = (code: string, status: Status, supplier: string | null = null): ParticipationState => ({
  ...noneState(code),
  status,
  supplier,
});
const states = [
  state("A", "live", "X"),
  state("B", "live", "Y"),
  state("C", "committed", "Y"),
  state("D", "none"),
];
const summary = (by: Parameters<typeof groupStates>[0]) =>
  groupStates(by, register, on, states).map(({ key, live, total }) => [key, live, total]);

describe("groups", () => {
  it("by province, by name", () => {
    expect(summary("province")).toEqual([
      ["Drenthe", 0, 1],
      ["Fryslân", 1, 1],
      ["Utrecht", 1, 2],
    ]);
  });
  it("by size, small to large, not known last", () => {
    expect(summary("size")).toEqual([
      ["under_20000", 1, 1],
      ["from_20000", 0, 1],
      ["from_250000", 1, 1],
      [null, 0, 1],
    ]);
  });
  it("by supplier, only where known", () => {
    expect(summary("supplier")).toEqual([
      ["Y", 1, 2],
      ["X", 1, 1],
    ]);
  });
  it("with all counts", () => {
    expect(groupStates("supplier", register, on, states)[0]?.counts).toMatchObject({
      live: 1,
      committed: 1,
      none: 0,
    });
  });
});

describe("changes between two lists of states", () => {
  const before = [state("A", "live"), state("B", "committed"), state("D", "live")];
  const after = [
    state("A", "live"),
    { ...state("B", "live"), since: day("2018-11-01") },
    {
      ...state("C", "implementing"),
      since: day("2018-12-01"),
      derivation: { from: ["A"], liveInhabitantsFraction: null },
    },
    state("D", "none"),
  ];
  const changes = changesBetween("project", before, after, on);
  it("are told per municipality", () => {
    expect(changes).toEqual([
      {
        projectSlug: "project",
        municipalityCode: "B",
        on: "2018-11-01",
        fromStatus: "committed",
        toStatus: "live",
        derived: false,
      },
      {
        projectSlug: "project",
        municipalityCode: "C",
        on: "2018-12-01",
        fromStatus: "none",
        toStatus: "implementing",
        derived: true,
      },
      {
        projectSlug: "project",
        municipalityCode: "D",
        on,
        fromStatus: "live",
        toStatus: "none",
        derived: false,
      },
    ]);
  });
  it("are counted, the most frequent first", () => {
    expect(countChanges([...changes, ...changes.slice(1, 2)])[0]).toEqual({
      fromStatus: "none",
      toStatus: "implementing",
      count: 2,
    });
  });
});
