import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import {
  allMunicipalities,
  createRegister,
  existingOn,
  findMunicipality,
  inhabitantsOn,
  searchMunicipalities,
  totalInhabitantsOn,
} from "#app/domain/municipality/register.ts";
import { bundledRegister } from "../support/bundled-register.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const bundled = await bundledRegister();

describe("municipalities that exist", () => {
  it.each([
    ["2015-01-01", 393],
    ["2016-06-01", 390],
    ["2017-06-01", 388],
    ["2018-01-01", 380],
    ["2018-12-31", 380],
    ["2019-01-01", 355],
    ["2020-01-01", 355],
    ["2021-01-01", 352],
    ["2022-01-01", 345],
    ["2022-03-23", 345],
    ["2022-03-24", 344],
    ["2023-01-01", 342],
    ["2026-11-01", 342],
  ])("on %s are %i", (on, count) => {
    expect(existingOn(bundled, day(on))).toHaveLength(count);
  });

  it("exist from their first day until the day before their last", () => {
    const register = createRegister(
      registerDataOf({ lines: { A: { from: "2018-01-01", to: "2019-01-01" }, B: {} } }),
    );
    expect(existingOn(register, day("2017-12-31")).map(({ code }) => code)).toEqual(["B"]);
    expect(existingOn(register, day("2018-01-01")).map(({ code }) => code)).toEqual(["A", "B"]);
    expect(existingOn(register, day("2018-12-31")).map(({ code }) => code)).toEqual(["A", "B"]);
    expect(existingOn(register, day("2019-01-01")).map(({ code }) => code)).toEqual(["B"]);
  });

  it("come by name, accents aside", () => {
    const lines = { A: { name: "Zwolle" }, B: { name: "Súdwest" }, C: { name: "Soest" } };
    const names = existingOn(createRegister(registerDataOf({ lines })), day("2018-01-01")).map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Soest", "Súdwest", "Zwolle"]);
  });

  it("are asked again without being counted again", () => {
    expect(existingOn(bundled, day("2018-02-01"))).toBe(existingOn(bundled, day("2018-11-01")));
  });

  it("are found by code, on a day or at last", () => {
    const lines = { A: { name: "Oud", to: "2019-01-01" }, "A again": { name: "Nieuw", from: "2019-01-01" } };
    const register = createRegister(registerDataOf({ lines }));
    expect(findMunicipality(register, "A", day("2018-06-01"))?.name).toBe("Oud");
    expect(findMunicipality(register, "A")?.name).toBe("Nieuw");
    expect(findMunicipality(register, "B")).toBeUndefined();
    expect(findMunicipality(bundled, "GM0788", day("2021-01-01"))).toBeUndefined();
    expect(allMunicipalities(register)).toHaveLength(2);
  });
});

describe("inhabitants", () => {
  const register = createRegister(
    registerDataOf({
      lines: {
        A: { to: "2019-01-01" },
        B: { to: "2019-01-01" },
        C: { from: "2019-01-01" },
        D: { from: "2019-01-01" },
        E: { from: "2021-01-01" },
        F: {},
      },
      links: [
        ["2019-01-01", "A", "C"],
        ["2019-01-01", "B", "C", "split"],
        ["2019-01-01", "B", "D", "split"],
        ["2021-01-01", "F", "E"],
      ],
      population: { A: { 2016: 100, 2018: 120 }, B: { 2018: 60 } },
    }),
  );
  it.each([
    ["the figure of the year", "A", "2018-06-01", 120],
    ["the latest figure not after the year", "A", "2017-12-31", 100],
    ["the earliest figure when none is so old", "A", "2010-01-01", 100],
    ["the sum of predecessors, a split in equal parts", "C", "2019-01-01", 150],
    ["a part of a split predecessor", "D", "2020-01-01", 30],
    ["nothing known of the predecessor", "E", "2021-01-01", null],
    ["nothing known", "F", "2018-01-01", null],
  ])("%s", (_, code, on, expected) => {
    expect(inhabitantsOn(register, code, day(on))).toBe(expected);
  });

  it("does not take what was absorbed for the whole", () => {
    const absorbing = createRegister(
      registerDataOf({
        lines: { A: { to: "2019-01-01" }, B: {} },
        links: [["2019-01-01", "A", "B", "absorb"]],
        population: { A: { 2018: 100 } },
      }),
    );
    expect(inhabitantsOn(absorbing, "B", day("2019-01-01"))).toBeNull();
  });

  it("adds up, and says how many it lacks", () => {
    expect(totalInhabitantsOn(register, day("2018-06-01"))).toEqual({ inhabitants: 180, unknownCount: 1 });
    expect(totalInhabitantsOn(register, day("2019-06-01"))).toEqual({ inhabitants: 180, unknownCount: 1 });
  });

  it("of the bundled register are those of 1 January 2018", () => {
    expect(totalInhabitantsOn(bundled, day("2018-12-31"))).toEqual({
      inhabitants: 17_181_084,
      unknownCount: 0,
    });
    expect(inhabitantsOn(bundled, "GM0009", day("2018-12-31"))).toBe(7292);
  });

  it("of the 3 and 11 that ended in 2017 and 2018 are not known", () => {
    expect(totalInhabitantsOn(bundled, day("2016-06-01")).unknownCount).toBe(14);
    expect(totalInhabitantsOn(bundled, day("2017-06-01")).unknownCount).toBe(11);
  });
});

describe("search", () => {
  it.each([
    ["utrecht", "Utrecht"],
    ["  UTRECHT ", "Utrecht"],
    ["sudwest fryslan", "Súdwest-Fryslân"],
    ["den haag", "'s-Gravenhage"],
    ["gravenhage", "'s-Gravenhage"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["Den Bosch", "'s-Hertogenbosch"],
    ["gm0344", "Utrecht"],
    ["bilt", "De Bilt"],
    ["haarlemmerliede", "Haarlemmerliede en Spaarnwoude"],
  ])("“%s” finds %s first", (text, name) => {
    expect(searchMunicipalities(bundled, text)[0]?.name).toBe(name);
  });

  it("puts a name that begins with the text before one that holds it", () => {
    const names = searchMunicipalities(bundled, "haar").map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["Haaren", "Haarlem"]);
  });

  it.each(["", "  ", "-", "xyzzy", "?"])("finds nothing for “%s”", (text) => {
    expect(searchMunicipalities(bundled, text)).toEqual([]);
  });
});
