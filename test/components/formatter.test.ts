import { describe, expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { formatter } from "#app/format/formatter.ts";

const nl = formatter("nl");
const en = formatter("en");

/** Intl puts a space that does not break between euro sign and amount. */
const NO_BREAK = "\u00a0";

describe("numbers", () => {
  test.each([
    [17_181_084, "17.181.084", "17,181,084"],
    [0, "0", "0"],
    [6.4, "6", "6"],
    [-0.3, "0", "0"],
  ])("%d as a whole number", (value, dutch, english) => {
    expect(nl.number(value)).toBe(dutch);
    expect(en.number(value)).toBe(english);
  });

  test.each([
    [6.42, 1, "6,4", "6.4"],
    [0, 1, "0,0", "0.0"],
    [-0.04, 1, "0,0", "0.0"],
    [-1.25, 1, "-1,3", "-1.3"],
    [1234.5, 2, "1.234,50", "1,234.50"],
  ])("%d with %d decimals", (value, digits, dutch, english) => {
    expect(nl.decimal(value, digits)).toBe(dutch);
    expect(en.decimal(value, digits)).toBe(english);
  });

  test("more decimals than anybody reads are refused", () => {
    expect(() => nl.decimal(1, 9)).toThrow(RangeError);
  });

  test.each([
    [4, "+4"],
    [-3, "−3"],
    [0, "0"],
    [-0.2, "0"],
    [1200, "+1.200"],
  ])("%d with its sign", (value, dutch) => expect(nl.signed(value)).toBe(dutch));

  test.each([
    [0.2737, "27%", "27%"],
    [1.06, "106%", "106%"],
    [0, "0%", "0%"],
  ])("the fraction %d as percent", (fraction, dutch, english) => {
    expect(nl.percent(fraction)).toBe(dutch);
    expect(en.percent(fraction)).toBe(english);
  });

  test("a share with a decimal", () => expect(nl.percent(0.2737, 1)).toBe("27,4%"));

  test.each([
    [17_181_084, "17,2 mln", "17.2 million"],
    [7_300_000, "7,3 mln", "7.3 million"],
    [999_999, "999.999", "999,999"],
  ])("%d in millions where it is that large", (value, dutch, english) => {
    expect(nl.compact(value)).toBe(dutch);
    expect(en.compact(value)).toBe(english);
  });
});

describe("money in cents", () => {
  test("with cents", () => {
    expect(nl.money(304)).toBe(`€${NO_BREAK}3,04`);
    expect(en.money(304)).toBe("€3.04");
  });

  test("in whole euros", () => {
    expect(nl.euros(13_763_215)).toBe(`€${NO_BREAK}137.632`);
    expect(en.euros(13_763_215)).toBe("€137,632");
  });
});

describe("days and instants", () => {
  test.each([
    ["2018-12-31", "31 december 2018", "31 December 2018", "31 dec 2018", "31 Dec 2018", "december 2018"],
    ["2018-01-01", "1 januari 2018", "1 January 2018", "1 jan 2018", "1 Jan 2018", "januari 2018"],
    ["2015-06-11", "11 juni 2015", "11 June 2015", "11 jun 2015", "11 Jun 2015", "juni 2015"],
  ])("%s", (text, dutch, english, shortDutch, shortEnglish, dutchMonth) => {
    expect(nl.day(day(text))).toBe(dutch);
    expect(en.day(day(text))).toBe(english);
    expect(nl.shortDay(day(text))).toBe(shortDutch);
    expect(en.shortDay(day(text))).toBe(shortEnglish);
    expect(nl.monthYear(day(text))).toBe(dutchMonth);
  });

  test("an instant is told in the time of Amsterdam, in winter and in summer", () => {
    const winter = instant("2026-11-21T21:14:00Z");
    const summer = instant("2018-06-30T22:30:00Z");
    expect(nl.instant(winter)).toBe("21 november 2026, 22.14 uur");
    expect(en.instant(winter)).toBe("21 November 2026, 22:14");
    expect(nl.instant(summer)).toBe("1 juli 2018, 00.30 uur");
  });
});

describe("lists", () => {
  test.each([
    [[], "", ""],
    [["Ede"], "Ede", "Ede"],
    [["Ede", "Losser"], "Ede en Losser", "Ede and Losser"],
    [["Ede", "Losser", "Utrecht"], "Ede, Losser en Utrecht", "Ede, Losser and Utrecht"],
  ])("%j", (items, dutch, english) => {
    expect(nl.list(items)).toBe(dutch);
    expect(en.list(items)).toBe(english);
  });
});
