import { describe, expect, it } from "vitest";
import { countStatuses, noCounts } from "#app/domain/participation/count-statuses.ts";
import { curveFinding, funnelFinding, provinceFinding } from "#app/domain/participation/findings.ts";
import type { StateGroup } from "#app/domain/participation/groups.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import { seriesPoint } from "../support/series-points.ts";

const live = (on: string, count: number, underway = 0) =>
  seriesPoint(on, { live: count, implementing: underway });

describe("the title of a curve", () => {
  it.each<[string, SeriesPoint[], ReturnType<typeof curveFinding>]>([
    ["nothing to tell", [], null],
    ["no municipalities", [seriesPoint("2018-12-31", {}, 0)], null],
    [
      "nobody yet",
      [live("2018-01-01", 0), live("2018-12-31", 0)],
      { key: "curve_none_live", params: { municipalityCount: 380 } },
    ],
    [
      "nobody yet, some under way",
      [live("2018-01-01", 0), seriesPoint("2018-12-31", { implementing: 2, committed: 1 })],
      { key: "curve_none_live_underway", params: { count: 3, municipalityCount: 380 } },
    ],
    [
      "all",
      [live("2018-01-01", 10), live("2018-12-31", 380)],
      { key: "curve_all_live", params: { count: 380 } },
    ],
    [
      "a jump and a quiet year after it",
      [
        live("2015-06-01", 5),
        live("2017-06-01", 40),
        live("2017-11-30", 100),
        live("2018-05-01", 103),
        live("2018-12-31", 104),
      ],
      { key: "curve_after_jump_more", params: { month: "2017-11", jump: 60, count: 4, live: 104 } },
    ],
    [
      "a jump in two batches within a month",
      [
        live("2015-06-01", 5),
        live("2017-11-20", 40),
        live("2017-11-30", 100),
        live("2018-05-01", 98),
        live("2018-12-31", 98),
      ],
      { key: "curve_after_jump_fewer", params: { month: "2017-11", jump: 95, count: 2, live: 98 } },
    ],
    [
      "a jump whose last batch fell in the next month, named after its steepest day",
      [
        live("2015-06-01", 5),
        live("2017-11-30", 80),
        live("2017-12-29", 100),
        live("2018-05-01", 98),
        live("2018-12-31", 98),
      ],
      { key: "curve_after_jump_fewer", params: { month: "2017-11", jump: 95, count: 2, live: 98 } },
    ],
    [
      "a jump and net nothing after it",
      [live("2016-06-01", 5), live("2017-11-30", 100), live("2018-05-01", 101), live("2018-12-31", 100)],
      { key: "curve_after_jump_level", params: { month: "2017-11", jump: 95, live: 100 } },
    ],
    [
      "a jump less than a year ago is growth",
      [live("2016-06-01", 5), live("2018-02-01", 100), live("2018-12-31", 100)],
      { key: "curve_growth_more", params: { count: 95, live: 100, municipalityCount: 380 } },
    ],
    [
      "no change for years",
      [live("2015-06-01", 5), live("2015-09-01", 12), live("2018-12-31", 12)],
      { key: "curve_unchanged", params: { since: "2015-09-01", count: 12, municipalityCount: 380 } },
    ],
    [
      "many under way",
      [live("2016-01-01", 5, 1), live("2018-11-01", 40, 20), live("2018-12-31", 40, 25)],
      { key: "curve_underway", params: { count: 25, live: 40 } },
    ],
    [
      "fewer than a year before",
      [live("2016-01-01", 12), live("2018-11-01", 11), live("2018-12-31", 11)],
      { key: "curve_growth_fewer", params: { count: 1, live: 11, municipalityCount: 380 } },
    ],
    [
      "as many as a year before, with changes between",
      [live("2016-01-01", 12), live("2018-06-01", 13), live("2018-12-31", 12)],
      { key: "curve_growth_level", params: { count: 12, municipalityCount: 380 } },
    ],
    [
      "less than a year of figures",
      [live("2018-06-01", 3), live("2018-12-31", 8)],
      { key: "curve_live", params: { count: 8, municipalityCount: 380 } },
    ],
    [
      "a reorganisation in the last year: no growth is told that a merger may have made",
      [
        live("2017-06-01", 41),
        seriesPoint("2019-01-01", { live: 29 }, 355),
        seriesPoint("2019-06-01", { live: 30 }, 355),
      ],
      { key: "curve_live", params: { count: 30, municipalityCount: 355 } },
    ],
  ])("%s", (_, points, expected) => {
    expect(curveFinding(points)).toEqual(expected);
  });
});

describe("the title of provinces", () => {
  const group = (key: string, count: number, total: number): StateGroup => ({
    key,
    live: count,
    total,
    counts: countStatuses([]),
  });
  it.each<[string, StateGroup[], ReturnType<typeof provinceFinding>]>([
    ["no provinces", [], null],
    ["nowhere", [group("A", 0, 3), group("B", 0, 4)], { key: "province_none", params: { count: 2 } }],
    ["everywhere", [group("A", 3, 3), group("B", 4, 4)], { key: "province_all", params: { count: 2 } }],
    ["the same share", [group("A", 1, 2), group("B", 2, 4)], { key: "province_equal", params: { count: 2 } }],
    [
      "one only",
      [group("A", 1, 2)],
      { key: "province_single", params: { first: "A", firstLive: 1, firstTotal: 2 } },
    ],
    [
      "from most to least",
      [group("A", 1, 4), group("B", 3, 4), group("C", 2, 4)],
      {
        key: "province_range",
        params: { first: "B", firstLive: 3, firstTotal: 4, last: "A", count: 1, lastTotal: 4 },
      },
    ],
    [
      "from most to least, two of them with the most",
      [group("A", 1, 4), group("B", 2, 4), group("C", 3, 6)],
      {
        key: "province_range_shared",
        params: { first: "C", count: 3, firstTotal: 6, last: "A", lastLive: 1, lastTotal: 4 },
      },
    ],
    [
      "some without any, two of them with the most",
      [group("A", 0, 4), group("B", 2, 4), group("C", 3, 6)],
      { key: "province_shared_and_absent", params: { first: "C", firstLive: 3, firstTotal: 6, count: 1 } },
    ],
    [
      "some without any",
      [group("A", 0, 4), group("B", 3, 4), group("C", 0, 5)],
      { key: "province_first_and_absent", params: { first: "B", firstLive: 3, firstTotal: 4, count: 2 } },
    ],
  ])("%s", (_, groups, expected) => {
    expect(provinceFinding(groups)).toEqual(expected);
  });
});

describe("the title of the numbers per status", () => {
  const counts = { ...noCounts(), none: 276, live: 104 };
  it("says how many said nothing", () => {
    expect(funnelFinding(counts, 380, "reported")).toEqual({
      key: "funnel_silent",
      params: { count: 276, municipalityCount: 380 },
    });
    expect(funnelFinding({ ...noCounts(), live: 380 }, 380, "example").key).toBe("funnel_all_spoke");
  });
  it("does not take what is not listed for silence", () => {
    expect(funnelFinding(counts, 380, "observed").key).toBe("funnel_not_listed");
    expect(funnelFinding({ ...noCounts(), live: 380 }, 380, "observed").key).toBe("funnel_all_listed");
  });
});
