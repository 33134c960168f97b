import { describe, expect, test } from "vitest";
import {
  adoptionRows,
  bends,
  presentLayers,
  rowIndexAt,
  steps,
  visibleRows,
} from "#app/components/charts/adoption-rows.ts";
import { day } from "#app/domain/day.ts";
import { seriesPoint } from "#test/domain/support/series-points.ts";

const points = [
  seriesPoint("2018-01-01", { live: 1 }),
  seriesPoint("2018-03-01", { live: 4, committed: 2 }),
  seriesPoint("2018-06-01", { live: 6 }),
];

describe("rows of a curve", () => {
  test("the last values hold until the reference day", () => {
    const rows = adoptionRows(points, "municipalities", day("2018-12-31"));
    expect(rows.map(({ on, live }) => [on, live])).toEqual([
      ["2018-01-01", 1],
      ["2018-03-01", 4],
      ["2018-06-01", 6],
      ["2018-12-31", 6],
    ]);
  });

  test("what comes after the reference day is left out", () => {
    expect(adoptionRows(points, "municipalities", day("2018-03-01"))).toHaveLength(2);
  });

  test("inhabitants have one layer and no target", () => {
    const [row] = adoptionRows(
      [
        {
          ...seriesPoint("2018-01-01", { live: 1, committed: 3 }),
          liveInhabitants: 500,
          inhabitants: 900,
          target: 7,
        },
      ],
      "inhabitants",
      day("2018-01-01"),
    );
    expect(row).toMatchObject({ live: 500, committed: 0, total: 900, target: null });
  });

  test("a layer is present when it ever held anything; live always is", () => {
    expect(presentLayers(adoptionRows(points, "municipalities", day("2018-12-31")))).toEqual([
      "live",
      "committed",
    ]);
    expect(presentLayers([])).toEqual(["live"]);
  });

  test("the row of a day is the last one not after it", () => {
    const rows = adoptionRows(points, "municipalities", day("2018-12-31"));
    const at = (index: number) => rows[index]?.x ?? 0;
    expect(rowIndexAt(rows, at(1))).toBe(1);
    expect(rowIndexAt(rows, at(2) - 1)).toBe(1);
    expect(rowIndexAt(rows, at(0) - 100)).toBe(0);
    expect(rowIndexAt(rows, at(3) + 100)).toBe(3);
    expect(rowIndexAt([], 5)).toBe(0);
  });
});

describe("rows that make a difference in a drawing", () => {
  const daily = adoptionRows(
    Array.from({ length: 28 }, (_, index) =>
      seriesPoint(`2018-02-${String(index + 1).padStart(2, "0")}`, { live: index }),
    ),
    "municipalities",
    day("2018-02-28"),
  );

  test("of rows that fall together the last stays, and always the first and the very last", () => {
    const seen = visibleRows(daily, 7);
    expect(seen.map(({ live }) => live)).toEqual([0, 6, 13, 20, 27]);
    expect(visibleRows(daily, 0)).toHaveLength(28);
    expect(visibleRows([], 3)).toEqual([]);
  });

  test("a straight line keeps its ends, a bend stays", () => {
    expect(bends(daily, (row) => row.live, 0.01)).toHaveLength(2);
    const bent = bends(daily, (row) => Math.max(0, row.live - 10), 0.01);
    expect(bent.map(({ live }) => live)).toEqual([0, 10, 27]);
  });

  test("a slow curve does not become a straight line", () => {
    const curved = bends(daily, (row) => (row.live / 27) ** 2 * 100, 1);
    expect(curved.length).toBeGreaterThan(4);
  });

  test("a value that holds keeps the rows at which it changes", () => {
    const changed = steps(daily, (row) => (row.live < 12 ? 393 : 380));
    expect(changed.map(({ live }) => live)).toEqual([0, 12, 27]);
  });
});
