import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import type { RegisterData } from "#app/domain/municipality/municipality.ts";
import { findContradictions } from "#app/domain/municipality/register-contradictions.ts";
import { bundledRegister } from "../support/bundled-register.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const D = "2019-01-01";

function codesOf(data: RegisterData): string[] {
  return findContradictions(data).map(({ code, table, index }) => `${table} ${index} ${code}`);
}

describe("contradictions of a register", () => {
  it("finds none in the bundled register", async () => {
    expect(findContradictions((await bundledRegister()).data)).toEqual([]);
  });

  it.each<[string, Parameters<typeof registerDataOf>[0], string[]]>([
    [
      "a code twice at the same time",
      { lines: { A: {}, "A again": { from: D } } },
      ["municipalities 1 code_twice_at_once"],
    ],
    [
      "an end before the beginning",
      { lines: { A: { from: D, to: "2018-01-01" } } },
      ["municipalities 0 ends_before_it_begins"],
    ],
    [
      "an end on the day of the beginning",
      { lines: { A: { from: D, to: D } } },
      ["municipalities 0 ends_before_it_begins"],
    ],
    ["a malformed code", { lines: { "GM-1": { name: "A" } } }, ["municipalities 0 malformed_code"]],
    ["a line without a name", { lines: { A: { name: " " } } }, ["municipalities 0 name_missing"]],
    [
      "a predecessor that never existed",
      { lines: { B: { from: D } }, links: [[D, "A", "B"]] },
      ["reorganisations 0 predecessor_never_existed"],
    ],
    [
      "a predecessor that had ended",
      { lines: { A: { to: "2018-01-01" }, B: { from: D } }, links: [[D, "A", "B"]] },
      ["reorganisations 0 predecessor_not_there"],
    ],
    [
      "a predecessor that goes on",
      { lines: { A: {}, B: { from: D } }, links: [[D, "A", "B"]] },
      ["reorganisations 0 predecessor_goes_on"],
    ],
    [
      "a successor that never existed",
      { lines: { A: { to: D } }, links: [[D, "A", "B"]] },
      ["reorganisations 0 successor_never_existed"],
    ],
    [
      "a successor that was not there yet",
      { lines: { A: { to: D }, B: { from: "2020-01-01" } }, links: [[D, "A", "B"]] },
      ["reorganisations 0 successor_not_there"],
    ],
    [
      "the same succession twice",
      {
        lines: { A: { to: D }, B: { from: D } },
        links: [
          [D, "A", "B"],
          [D, "A", "B"],
        ],
      },
      ["reorganisations 1 succession_twice"],
    ],
    [
      "a cycle of one day",
      {
        lines: { A: {}, B: {} },
        links: [
          [D, "A", "B"],
          [D, "B", "A"],
        ],
      },
      ["reorganisations 0 cycle"],
    ],
    [
      "a cycle over years in which nobody exists when needed",
      {
        lines: { A: { to: D }, B: { from: D, to: "2020-01-01" } },
        links: [
          [D, "A", "B"],
          ["2020-01-01", "B", "A"],
        ],
      },
      ["reorganisations 1 successor_not_there", "reorganisations 0 cycle"],
    ],
    [
      "inhabitants of nobody, twice, and less than none",
      { lines: { A: {} }, population: { B: { 2018: 10 }, A: { 2018: -1 } } },
      ["population 0 unknown_municipality", "population 1 not_a_count"],
    ],
  ])("reports %s", (_, given, expected) => {
    expect(codesOf(registerDataOf(given))).toEqual(expected);
  });

  it("lets a name change under the same code, a code that comes back, and a part that splits off", () => {
    const data = registerDataOf({
      lines: {
        A: { to: D },
        "A again": { from: D },
        B: { from: D, to: "2020-01-01" },
        C: { from: "2020-01-01" },
      },
      links: [
        [D, "A", "A", "rename"],
        [D, "A", "B", "split"],
        ["2020-01-01", "B", "C", "rename"],
      ],
    });
    expect(codesOf(data)).toEqual([]);
  });

  it("reports cells and borders of what is not there", () => {
    const data: RegisterData = {
      ...registerDataOf({ lines: { A: {}, B: {} } }),
      tileGrids: [
        {
          on: day(D),
          tiles: [
            { code: "A", column: 0, row: 0 },
            { code: "B", column: 0, row: 0 },
            { code: "A", column: 1, row: 0 },
            { code: "X", column: 2, row: 0 },
          ],
        },
      ],
      neighbourMaps: [{ on: day(D), pairs: [["A", "X"]] }],
    };
    expect(codesOf(data)).toEqual([
      "tiles 1 cell_taken",
      "tiles 2 tile_twice",
      "tiles 3 unknown_municipality",
      "neighbours 0 unknown_municipality",
    ]);
  });

  it("reports all at once", () => {
    const data = registerDataOf({
      lines: { A: { from: D, to: D }, "A again": {}, "A third": {} },
      links: [[D, "X", "Y"]],
    });
    expect(codesOf(data).length).toBeGreaterThanOrEqual(4);
  });
});
