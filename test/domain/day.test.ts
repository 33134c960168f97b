import { describe, expect, it } from "vitest";
import {
  addDays,
  day,
  daysBetween,
  endOfDay,
  monthEndsBetween,
  parseDay,
  parseForgivingDay,
} from "#app/domain/day.ts";

describe("parseDay", () => {
  it.each(["2018-12-31", "2020-02-29", "0001-01-01", "9999-12-31"])("reads %s", (text) => {
    expect(parseDay(text)).toBe(text);
  });
  it.each([
    "2018-02-29",
    "2018-02-30",
    "2018-13-01",
    "2018-00-10",
    "2018-1-1",
    "",
    "31-12-2018",
    "2018-12-31T00:00",
  ])("refuses “%s”", (text) => {
    expect(parseDay(text)).toBeNull();
  });
  it("reads days as people type them", () => {
    expect(parseForgivingDay(" 1-3-2018 ")).toBe("2018-03-01");
    expect(parseForgivingDay("31-02-2018")).toBeNull();
  });
  it("throws for a constant that is no day", () => {
    expect(() => day("2018-02-30")).toThrow(RangeError);
  });
});

describe("arithmetic", () => {
  it("counts days over leap days and changes of summer time", () => {
    expect(daysBetween(day("2018-01-01"), day("2019-01-01"))).toBe(365);
    expect(daysBetween(day("2018-01-01"), day("2022-01-01"))).toBe(1461);
    expect(daysBetween(day("2019-04-01"), day("2019-03-30"))).toBe(-2);
    expect(addDays(day("2020-02-28"), 2)).toBe("2020-03-01");
    expect(addDays(day("2019-01-01"), -1)).toBe("2018-12-31");
  });
  it("lists ends of months, none after the last day", () => {
    expect(monthEndsBetween(day("2019-12-31"), day("2020-03-30"))).toEqual([
      "2019-12-31",
      "2020-01-31",
      "2020-02-29",
    ]);
  });
  it("ends days in Amsterdam, in winter and in summer", () => {
    expect(endOfDay(day("2018-12-31"))).toBe("2018-12-31T22:59:59.999Z");
    expect(endOfDay(day("2018-07-01"))).toBe("2018-07-01T21:59:59.999Z");
  });
});
