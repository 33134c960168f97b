import { describe, expect, test } from "vitest";
import { cutHexagonPath, hexagonCorners, hexagonHeight, hexagonPath } from "#app/components/tile/hexagon.ts";
import { symbolPaths } from "#app/components/tile/symbol-paths.ts";
import { STATUSES } from "#app/domain/participation/status.ts";

const ORIGIN = { x: 0, y: 0 };

describe("hexagon", () => {
  test("stands on a point: its sides left and right are upright", () => {
    const [north, northEast, southEast, south] = hexagonCorners({ x: 3, y: 4 }, 2);
    expect(north.x).toBe(3);
    expect(south.x).toBe(3);
    expect(northEast.x).toBe(4);
    expect(southEast.x).toBe(4);
    expect(south.y - north.y).toBeCloseTo(hexagonHeight(2));
  });

  test("all sides are equally long", () => {
    const corners = hexagonCorners(ORIGIN, 10);
    const lengths = corners.map((corner, index) => {
      const next = corners[(index + 1) % corners.length] ?? corner;
      return Math.hypot(next.x - corner.x, next.y - corner.y);
    });
    for (const length of lengths) expect(length).toBeCloseTo(10 / Math.sqrt(3));
  });

  test("is written as path data", () => {
    expect(hexagonPath(ORIGIN, 10)).toBe("M0 -5.77L5 -2.89L5 2.89L0 5.77L-5 2.89L-5 -2.89Z");
  });

  test("a derived tile lacks its upper right corner: from a quarter of that side to half of the right side", () => {
    expect(cutHexagonPath(ORIGIN, 10)).toBe("M0 -5.77L1.25 -5.05L5 0L5 2.89L0 5.77L-5 2.89L-5 -2.89Z");
  });
});

describe("symbols", () => {
  test("every status but the empty and the full tile has one, no two alike", () => {
    const drawn = STATUSES.map((status) => symbolPaths(status, ORIGIN, 20));
    const withSymbol = drawn.filter(({ line }) => line !== null);
    expect(withSymbol).toHaveLength(5);
    expect(new Set(withSymbol.map(({ line, area }) => `${line} ${area}`)).size).toBe(5);
    expect(symbolPaths("none", ORIGIN, 20).line).toBeNull();
    expect(symbolPaths("live", ORIGIN, 20).line).toBeNull();
  });

  test("a quarter is filled for committed, the right half for implementing", () => {
    expect(symbolPaths("exploring", ORIGIN, 20).area).toBeNull();
    expect(symbolPaths("committed", ORIGIN, 20).area).toBe("M0 -5.7a5.7 5.7 0 0 1 5.7 5.7h-5.7Z");
    expect(symbolPaths("implementing", ORIGIN, 20).area).toBe("M0 -5.7a5.7 5.7 0 0 1 0 11.4Z");
  });

  test("lines stay thick enough to see in a small tile", () => {
    expect(symbolPaths("stopped", ORIGIN, 12).lineWidth).toBeGreaterThanOrEqual(1.6);
    expect(symbolPaths("stopped", ORIGIN, 60).lineWidth).toBeCloseTo(3);
  });
});
