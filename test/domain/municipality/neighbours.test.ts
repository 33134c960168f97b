import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import type { RegisterData } from "#app/domain/municipality/municipality.ts";
import { neighbourCodesOn, neighboursOn } from "#app/domain/municipality/neighbours.ts";
import { createRegister, existingOn } from "#app/domain/municipality/register.ts";
import { bundledRegister } from "../support/bundled-register.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const bundled = await bundledRegister();
const names = (code: string, on: string) => neighboursOn(bundled, code, day(on)).map(({ name }) => name);

describe("land neighbours", () => {
  it("are those of the map of the year", () => {
    const around = [
      "Amsterdam",
      "De Ronde Venen",
      "Gooise Meren",
      "Hilversum",
      "Stichtse Vecht",
      "Wijdemeren",
    ];
    expect(names("GM0457", "2018-12-31")).toEqual(around);
  });

  it("of a new municipality are those of its predecessors, between maps", () => {
    expect(names("GM1966", "2019-06-01")).toContain("Groningen");
    expect(names("GM1966", "2019-06-01")).toContain("Westerkwartier");
    expect(names("GM1966", "2019-06-01")).not.toContain("Bedum");
  });

  it.each(["2016-06-01", "2018-12-31", "2019-06-01", "2022-06-01", "2024-01-01"])(
    "on %s exist, and are neighbours of each other",
    (on) => {
      const existing = new Set(existingOn(bundled, day(on)).map(({ code }) => code));
      for (const code of ["GM0014", "GM0363", "GM0855", "GM0080"]) {
        for (const neighbour of neighboursOn(bundled, code, day(on))) {
          expect(existing).toContain(neighbour.code);
          expect(neighboursOn(bundled, neighbour.code, day(on)).map((back) => back.code)).toContain(code);
        }
      }
    },
  );

  const data: RegisterData = {
    ...registerDataOf({
      lines: {
        A: { to: "2019-01-01" },
        B: {},
        C: {},
        A1: { from: "2019-01-01" },
        A2: { from: "2019-01-01" },
      },
      links: [
        ["2019-01-01", "A", "A1", "split"],
        ["2019-01-01", "A", "A2", "split"],
      ],
    }),
    neighbourMaps: [{ on: day("2018-01-01"), pairs: [["A", "B"]] }],
  };
  it.each([
    ["B", "2018-06-01", ["A"]],
    ["B", "2019-06-01", ["A1", "A2"]],
    ["A1", "2019-06-01", ["A2", "B"]],
    ["A", "2019-06-01", []],
    ["C", "2018-06-01", []],
    ["B", "2017-01-01", ["A"]],
  ])("of %s on %s are %j", (code, on, expected) => {
    expect(neighboursOn(createRegister(data), code, day(on)).map((neighbour) => neighbour.code)).toEqual(
      expected,
    );
  });

  it("are none without a map", () => {
    const register = createRegister({ ...data, neighbourMaps: [] });
    expect(neighboursOn(register, "B", day("2018-06-01"))).toEqual([]);
  });

  it.each(["2016-06-01", "2018-12-31", "2019-06-01", "2024-01-01"])(
    "of all municipalities at once on %s are those of each",
    (on) => {
      const all = neighbourCodesOn(bundled, day(on));
      for (const { code } of existingOn(bundled, day(on))) {
        const each = neighboursOn(bundled, code, day(on)).map((neighbour) => neighbour.code);
        expect([...(all.get(code) ?? [])].sort()).toEqual(each.sort());
      }
    },
  );
});
