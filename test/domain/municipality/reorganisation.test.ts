import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import {
  predecessorLinks,
  relatedCodes,
  reorganisationsBetween,
  successorLinks,
  successorsOn,
} from "#app/domain/municipality/reorganisation.ts";
import { bundledRegister } from "../support/bundled-register.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const bundled = await bundledRegister();

describe("hard cases of the bundled register", () => {
  it("spreads Haaren over four", () => {
    expect(successorsOn(bundled, "GM0788", day("2020-12-31"))).toEqual(["GM0788"]);
    expect(successorsOn(bundled, "GM0788", day("2021-01-01")).sort()).toEqual([
      "GM0757",
      "GM0824",
      "GM0855",
      "GM0865",
    ]);
  });

  it("spreads Littenseradiel over three", () => {
    expect(successorLinks(bundled, "GM0140").map(({ to }) => to)).toEqual(["GM0080", "GM1900", "GM1949"]);
  });

  it("takes Winsum apart and brings the parts together with others", () => {
    expect(successorsOn(bundled, "GM0053", day("2019-01-01"))).toEqual(["GM1966", "GM1969"]);
    expect(predecessorLinks(bundled, "GM1966").map(({ from }) => from)).toEqual([
      "GM0005",
      "GM0053",
      "GM1651",
      "GM1663",
    ]);
    expect(relatedCodes(bundled, "GM0005").has("GM0056")).toBe(true);
  });

  it("brings Weesp to Amsterdam in the middle of a year", () => {
    expect(successorsOn(bundled, "GM0457", day("2022-03-23"))).toEqual(["GM0457"]);
    expect(successorsOn(bundled, "GM0457", day("2022-03-24"))).toEqual(["GM0363"]);
    expect(reorganisationsBetween(bundled, day("2022-01-01"), day("2022-12-31"))).toMatchObject([
      { from: "GM0457", to: "GM0363" },
    ]);
  });
});

describe("chains", () => {
  const register = createRegister(
    registerDataOf({
      lines: {
        A: { to: "2019-01-01" },
        B: { from: "2019-01-01", to: "2021-01-01" },
        C: { from: "2021-01-01" },
        D: { to: "2020-01-01" },
        E: {},
      },
      links: [
        ["2019-01-01", "A", "B"],
        ["2021-01-01", "B", "C"],
      ],
    }),
  );
  it.each([
    ["A", "2018-12-31", ["A"]],
    ["A", "2019-01-01", ["B"]],
    ["A", "2021-01-01", ["C"]],
    ["B", "2018-12-31", []],
    ["D", "2020-01-01", []],
    ["X", "2020-01-01", []],
  ])("%s on %s is %j", (code, on, expected) => {
    expect(successorsOn(register, code, day(on))).toEqual(expected);
  });
  it("relates all of a chain and nothing else", () => {
    expect([...relatedCodes(register, "B")].sort()).toEqual(["A", "B", "C"]);
    expect([...relatedCodes(register, "E")]).toEqual(["E"]);
  });
  it("ends although a code comes back later", () => {
    const back = createRegister(
      registerDataOf({
        lines: {
          A: { to: "2018-01-01" },
          "A again": { from: "2019-01-01" },
          B: { from: "2018-01-01", to: "2019-01-01" },
        },
        links: [
          ["2018-01-01", "A", "B", "rename"],
          ["2019-01-01", "B", "A", "rename"],
        ],
      }),
    );
    expect(successorsOn(back, "B", day("2020-01-01"))).toEqual(["A"]);
    expect(successorsOn(back, "A", day("2018-06-01"))).toEqual(["B"]);
  });
});
