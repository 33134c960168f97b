import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  day,
  dayOfInstant,
  daysBetween,
  endOfDay,
  monthEndsBetween,
  parseDay,
} from "#app/domain/day.ts";
import { instantOf, parseInstant } from "#app/domain/instant.ts";

const ZONE = "Europe/Amsterdam";
const days = fc
  .integer({ min: -60_000, max: 60_000 })
  .map((count) => day(Temporal.PlainDate.from("2000-01-01").add({ days: count }).toString()));
const epochMilliseconds = fc.integer({ min: Date.parse("1900-01-01"), max: Date.parse("2150-01-01") });

/** Browsers get no library for days, so that ours must agree with one. */
describe("days and instants agree with Temporal", () => {
  it("in reading", () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, "0"));
    const parts = fc.tuple(digits(4), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
    fc.assert(
      fc.property(parts, ([year, month, dayOfMonth]) => {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
        expect(parseDay(text)).toBe(oracleDay(text));
      }),
    );
  });

  it("in counting", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), days, (on, count, other) => {
        const plain = Temporal.PlainDate.from(on);
        expect(addDays(on, count)).toBe(plain.add({ days: count }).toString());
        expect(daysBetween(on, other)).toBe(plain.until(other, { largestUnit: "days" }).days);
      }),
    );
  });

  it("in the ends of months", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 900 }), (from, length) => {
        const ends = monthEndsBetween(from, addDays(from, length));
        for (const end of ends) expect(Temporal.PlainDate.from(end).add({ days: 1 }).day).toBe(1);
        const months = Temporal.PlainDate.from(from)
          .toPlainYearMonth()
          .until(Temporal.PlainDate.from(addDays(from, length + 1)).toPlainYearMonth());
        expect(ends).toHaveLength(months.years * 12 + months.months);
      }),
    );
  });

  it("in the clocks of Amsterdam", () => {
    fc.assert(
      fc.property(epochMilliseconds, days, (milliseconds, on) => {
        const at = Temporal.Instant.fromEpochMilliseconds(milliseconds);
        expect(dayOfInstant(instantOf(milliseconds))).toBe(
          at.toZonedDateTimeISO(ZONE).toPlainDate().toString(),
        );
        const nextMidnight = Temporal.PlainDate.from(on)
          .add({ days: 1 })
          .toZonedDateTime(ZONE).epochMilliseconds;
        expect(endOfDay(on)).toBe(instantOf(nextMidnight - 1));
      }),
      { numRuns: 300 },
    );
  });

  it.each(["2018-12-31T09:00+01:00", "2018-12-31T09:00:01.5Z", "2018-07-01T23:59:59.123456789-12:30"])(
    "in reading %s",
    (text) => {
      expect(parseInstant(text)).toBe(instantOf(Temporal.Instant.from(text).epochMilliseconds));
    },
  );
});

it.each([
  "2018-12-31",
  "2018-12-31T09:00",
  "2018-02-30T09:00Z",
  "2018-12-31T24:00Z",
  "2018-12-31T09:60Z",
  "2018-12-31T09:00+24:00",
  "31-12-2018T09:00Z",
  "",
])("no instant: %s", (text) => {
  expect(parseInstant(text)).toBeNull();
});

it("ends even the last day that can be written, since people type it", () => {
  expect(() => endOfDay(day("9999-12-31"))).not.toThrow();
  expect(() => endOfDay(day("0001-01-01"))).not.toThrow();
});

function oracleDay(text: string): string | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}
