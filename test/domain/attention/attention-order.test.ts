import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttentionEntry } from "#app/domain/attention/attention-entry.ts";
import { compareAttention } from "#app/domain/attention/attention-order.ts";
import type { AttentionReason } from "#app/domain/attention/attention-reason.ts";
import { usualDuration } from "#app/domain/attention/usual-duration.ts";
import { day } from "#app/domain/day.ts";

const passed = (overdueDays: number): AttentionReason => ({
  kind: "plan_passed",
  plannedOn: day("2018-06-01"),
  overdueDays,
});
const slow = (days: number, othersDays: number): AttentionReason => ({
  kind: "slow",
  implementingSince: day("2018-01-01"),
  days,
  othersDays,
  othersCount: 9,
});
const silent = (days: number, periodDays: number): AttentionReason => ({
  kind: "silent",
  heardOn: day("2018-01-01"),
  silentSince: day("2018-01-01"),
  days,
  periodDays,
});
const contradiction = (liveSince: string): AttentionReason => ({
  kind: "contradiction",
  contradiction: "live_without_start",
  liveSince: day(liveSince),
});
const ready = (liveNeighbourCount: number, neighbourCount: number): AttentionReason => ({
  kind: "ready_to_ask",
  liveNeighbourCount,
  neighbourCount,
  supplier: null,
  liveWithSupplierCount: 0,
});
const entry = (
  municipalityCode: string,
  reasons: AttentionEntry["reasons"],
  inhabitants: number | null = 10_000,
): AttentionEntry => ({
  projectSlug: "verhuizen",
  municipalityCode,
  status: "implementing",
  since: null,
  supplier: null,
  inhabitants,
  reasons,
});
const order = (...entries: AttentionEntry[]) =>
  [...entries].sort(compareAttention).map(({ municipalityCode }) => municipalityCode);

describe("the order of attention", () => {
  it("goes by kind first", () => {
    expect(
      order(
        entry("ready", [ready(5, 5)]),
        entry("contradiction", [contradiction("2016-01-01")]),
        entry("silent", [silent(900, 100)]),
        entry("slow", [slow(900, 100)]),
        entry("passed", [passed(1)]),
      ),
    ).toEqual(["passed", "slow", "silent", "contradiction", "ready"]);
  });

  it.each([
    ["plans by the day", [passed(3), passed(80)], ["1", "0"]],
    ["slow by what is usual there", [slow(300, 250), slow(200, 100)], ["1", "0"]],
    ["silence by the period of the project", [silent(500, 200), silent(400, 100)], ["1", "0"]],
    ["the oldest contradiction", [contradiction("2018-01-01"), contradiction("2017-01-01")], ["1", "0"]],
    ["the largest part of the neighbours", [ready(4, 8), ready(3, 4)], ["1", "0"]],
  ] as const)("within a kind: %s", (_, reasons, expected) => {
    expect(order(...reasons.map((reason, index) => entry(String(index), [reason])))).toEqual(expected);
  });

  it("then goes by more reasons, more inhabitants, and the code", () => {
    expect(
      order(
        entry("GM3", [passed(3)], null),
        entry("GM2", [passed(3)], 5),
        entry("GM1", [passed(3)], 5),
        entry("GM4", [passed(3), silent(900, 100)], 1),
      ),
    ).toEqual(["GM4", "GM1", "GM2", "GM3"]);
  });

  it("is one, whatever order one begins with", () => {
    const reason = fc.oneof(
      fc.nat(3).map(passed),
      fc.tuple(fc.nat(9), fc.nat(9)).map(([days, usual]) => slow(days, usual)),
      fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })).map(([days, period]) => silent(days, period)),
      fc.constantFrom("2017-01-01", "2018-01-01").map(contradiction),
      fc.tuple(fc.nat(3), fc.integer({ min: 3, max: 5 })).map(([live, all]) => ready(live, all)),
    );
    const entries = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom("GM1", "GM2", "GM3", "GM4"), fc.constantFrom("a", "b"), reason, fc.nat(2))
        .map(([code, projectSlug, first, inhabitants]) => ({
          ...entry(code, [first], inhabitants),
          projectSlug,
        })),
      { selector: (one) => `${one.municipalityCode} ${one.projectSlug}` },
    );
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(shuffled.sort(compareAttention)).toEqual([...all].sort(compareAttention));
        },
      ),
    );
  });
});

describe("the usual duration", () => {
  it.each([
    [[], null],
    [[1, 2, 3], null],
    [[10, 40, 20, 30], 30],
    [[5, 5, 5, 5, 900], 5],
    [[1, 2, 3, 4, 5, 6, 7, 8], 6],
  ])("%j: %s", (durations, expected) => {
    expect(usualDuration(durations)?.upperQuartileDays ?? null).toBe(expected);
  });

  it("is exceeded by at most a quarter", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { minLength: 4 }), (durations) => {
        const { upperQuartileDays = Number.NaN } = usualDuration(durations) ?? {};
        expect(durations).toContain(upperQuartileDays);
        const longer = durations.filter((days) => days > upperQuartileDays).length;
        expect(longer).toBeLessThanOrEqual(durations.length / 4);
      }),
    );
  });
});
