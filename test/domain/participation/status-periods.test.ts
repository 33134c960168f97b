import { describe, expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import type { Status } from "#app/domain/participation/status.ts";
import { periodsUpTo, statusPeriods } from "#app/domain/participation/status-periods.ts";

const span = (status: Status, fromOn: string, untilOn: string | null) => ({
  status,
  fromOn: day(fromOn),
  untilOn: untilOn === null ? null : day(untilOn),
});

describe("periods of one status", () => {
  test.each([
    ["nothing said", [], []],
    [
      "a confirmation is no step",
      [span("live", "2018-01-01", "2018-03-01"), span("live", "2018-03-01", null)],
      [span("live", "2018-01-01", null)],
    ],
    [
      "a status comes back",
      [
        span("live", "2018-01-01", "2018-03-01"),
        span("stopped", "2018-03-01", "2018-04-01"),
        span("live", "2018-04-01", null),
      ],
      [
        span("live", "2018-01-01", "2018-03-01"),
        span("stopped", "2018-03-01", "2018-04-01"),
        span("live", "2018-04-01", null),
      ],
    ],
    [
      "a municipality that was away in between",
      [span("live", "2018-01-01", "2018-03-01"), span("live", "2018-04-01", null)],
      [span("live", "2018-01-01", "2018-03-01"), span("live", "2018-04-01", null)],
    ],
  ])("%s", (_, spans, expected) => {
    expect(statusPeriods(spans)).toEqual(expected);
  });

  test("up to a day, without what came after it", () => {
    const periods = [span("live", "2018-01-01", "2018-03-01"), span("stopped", "2018-03-01", null)];
    expect(periodsUpTo(periods, day("2018-02-28"))).toEqual([span("live", "2018-01-01", null)]);
    expect(periodsUpTo(periods, day("2018-03-01"))).toEqual(periods);
  });
});
