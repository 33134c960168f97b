import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pushApart } from "#app/components/charts/push-apart.ts";

const label = (y: number) => ({ y, height: 15 });

describe("labels beside a curve", () => {
  test.each([
    { name: "nothing to place", wanted: [], placed: [] },
    { name: "one stays where it is", wanted: [40], placed: [40] },
    { name: "two far apart stay", wanted: [20, 80], placed: [20, 80] },
    { name: "two close together give way equally", wanted: [50, 52], placed: [43.5, 58.5] },
    { name: "three at one place", wanted: [50, 50, 50], placed: [35, 50, 65] },
    { name: "a pushed pair pushes a third", wanted: [50, 51, 60], placed: [38.7, 53.7, 68.7] },
    { name: "none above the top", wanted: [2, 3], placed: [7.5, 22.5] },
    { name: "none below the bottom", wanted: [99, 99], placed: [77.5, 92.5] },
  ])("$name", ({ wanted, placed }) => {
    const result = pushApart(wanted.map(label), 0, 100);
    expect(result.map((y) => Math.round(y * 10) / 10)).toEqual(placed);
  });

  test("labels of other heights keep their own room", () => {
    const [upper = 0, lower = 0] = pushApart(
      [
        { y: 50, height: 10 },
        { y: 50, height: 30 },
      ],
      0,
      100,
    );
    expect(lower - upper).toBeCloseTo(20);
  });

  test("never overlap, keep their order and stay inside when there is room", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { maxLength: 12 }), (heights) => {
        const wanted = heights.toSorted((one, other) => one - other);
        const placed = pushApart(wanted.map(label), 0, 300);
        for (const [index, y] of placed.entries()) {
          expect(y).toBeGreaterThanOrEqual(7.5 - 1e-6);
          expect(y).toBeLessThanOrEqual(292.5 + 1e-6);
          const next = placed[index + 1];
          if (next !== undefined) expect(next - y).toBeGreaterThanOrEqual(15 - 1e-6);
        }
      }),
    );
  });
});
