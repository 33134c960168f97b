import { describe, expect, test } from "vitest";
import { cellOnSide, SIDES } from "#app/components/maps/cell-neighbours.ts";
import { fillLevels, levelOf } from "#app/components/maps/fill-levels.ts";
import { CELL_WIDTH, centreOf, frameAround } from "#app/components/maps/hex-frame.ts";
import { isChosen } from "#app/components/maps/map-choice.ts";
import { nextTile } from "#app/components/maps/next-tile.ts";
import { landmarks, placeNames } from "#app/components/maps/place-names.ts";
import { provinceBorders } from "#app/components/maps/province-borders.ts";
import { day } from "#app/domain/day.ts";
import { inhabitantsOn } from "#app/domain/municipality/register.ts";
import { tileLayoutOn } from "#app/domain/municipality/tile-layout.ts";
import { bundledRegister } from "#test/domain/support/bundled-register.ts";

const register = await bundledRegister();
const layout = tileLayoutOn(register, day("2018-12-31"));

describe("cells", () => {
  test.each([2, 3])("the six cells around one of row %i lie one width away", (row) => {
    const cell = { column: 5, row };
    const here = centreOf(cell);
    for (const side of SIDES) {
      const there = centreOf(cellOnSide(cell, side));
      expect(Math.hypot(there.x - here.x, there.y - here.y)).toBeCloseTo(CELL_WIDTH, 0);
    }
  });

  test("the frame holds every tile", () => {
    const frame = frameAround(layout.tiles);
    expect(layout.tiles).toHaveLength(380);
    for (const tile of layout.tiles) {
      const { x, y } = centreOf(tile);
      expect(x - CELL_WIDTH / 2).toBeGreaterThanOrEqual(frame?.left ?? Number.NaN);
      expect(y + CELL_WIDTH / 2).toBeLessThanOrEqual((frame?.top ?? 0) + (frame?.height ?? 0));
    }
    expect(frameAround([])).toBeNull();
  });
});

describe("borders of provinces", () => {
  const cell = (column: number, row: number, province: string) => ({ column, row, province });

  test("one edge between two neighbours of different provinces", () => {
    expect(provinceBorders([cell(0, 0, "A"), cell(1, 0, "B")])).toMatch(/^M13 7\.5l0-15$|^M13 -7\.5l0 15$/);
  });

  test("none within a province, none over water, none for nobody", () => {
    expect(provinceBorders([cell(0, 0, "A"), cell(1, 0, "A")])).toBe("");
    expect(provinceBorders([cell(0, 0, "A"), cell(3, 0, "B")])).toBe("");
    expect(provinceBorders([])).toBe("");
  });

  test("edges that meet become one stroke", () => {
    const path = provinceBorders([cell(0, 0, "A"), cell(1, 0, "B"), cell(0, 1, "A"), cell(1, 1, "B")]);
    expect(path.match(/M/g)).toHaveLength(1);
  });

  test("the country takes few strokes", () => {
    const cells = layout.tiles.map(({ municipality, column, row }) => ({
      column,
      row,
      province: municipality.province,
    }));
    const path = provinceBorders(cells);
    expect(path.match(/M/g)?.length).toBeLessThan(40);
    expect(path.length).toBeLessThan(4000);
    expect(path).not.toContain("NaN");
  });
});

describe("arrow keys", () => {
  const cells = [
    { column: 0, row: 0 },
    { column: 1, row: 0 },
    { column: 0, row: 1 },
    { column: 1, row: 1 },
    { column: 9, row: 0 },
    { column: 0, row: 6 },
  ];

  test.each([
    { from: 0, direction: "right", to: 1 },
    { from: 1, direction: "left", to: 0 },
    { from: 1, direction: "right", to: 4 },
    { from: 0, direction: "down", to: 2 },
    { from: 2, direction: "up", to: 0 },
    { from: 2, direction: "down", to: 5 },
    { from: 0, direction: "up", to: null },
    { from: 0, direction: "left", to: null },
    { from: 99, direction: "left", to: null },
  ] as const)("$direction from $from", ({ from, direction, to }) => {
    expect(nextTile(cells, from, direction)).toBe(to);
  });

  test("every tile of the country can be reached from the first", () => {
    const reached = new Set([0]);
    const queue = [0];
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      for (const direction of ["up", "down", "left", "right"] as const) {
        const to = nextTile(layout.tiles, from, direction);
        if (to === null || reached.has(to)) continue;
        reached.add(to);
        queue.push(to);
      }
    }
    expect(reached.size).toBe(380);
  });
});

describe("names of cities", () => {
  const codes = landmarks(layout, (code) => inhabitantsOn(register, code, day("2018-12-31")));
  const named = codes.flatMap((code) => {
    const tile = layout.tiles.find(({ municipality }) => municipality.code === code);
    return tile ? [{ name: tile.municipality.name, column: tile.column, row: tile.row }] : [];
  });
  const frame = frameAround(layout.tiles);

  test("the largest outermost municipalities, among them Den Haag and Maastricht", () => {
    expect(codes).toEqual(expect.arrayContaining(["GM0518", "GM0935"]));
    expect(codes).not.toContain("GM0344");
  });

  test("inside the frame, in both sizes; fewer where a unit is smaller", () => {
    if (!frame) throw new Error("The bundled register has tiles");
    const wide = placeNames(named, layout.tiles, frame, 13.5);
    const narrow = placeNames(named, layout.tiles, frame, 23);
    expect(wide.length).toBeGreaterThan(2);
    expect(narrow.length).toBeGreaterThan(1);
    expect(narrow.length).toBeLessThanOrEqual(wide.length);
    for (const { x } of [...wide, ...narrow]) {
      expect(x).toBeGreaterThan(frame.left);
      expect(x).toBeLessThan(frame.left + frame.width);
    }
  });

  test("a name that does not fit is left out", () => {
    const cells = [{ column: 0, row: 0 }];
    const narrowFrame = { left: -15, top: -17, width: 30, height: 34 };
    expect(placeNames([{ name: "Ver", column: 0, row: 0 }], cells, narrowFrame, 13)).toEqual([]);
  });
});

describe("a tile that fills up", () => {
  test("from empty to full, as many steps as can be told apart", () => {
    expect(fillLevels(0)).toEqual([{ from: 0, to: 0, fraction: 0 }]);
    expect(fillLevels(1).map(({ fraction }) => fraction)).toEqual([0, 1]);
    expect(fillLevels(6).map(({ from, to }) => [from, to])).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((count) => [count, count]),
    );
  });

  test.each([1, 2, 5, 6, 7, 8, 13, 60])(
    "%i projects: every number falls in one level, all of them alone in the last",
    (maximum) => {
      const levels = fillLevels(maximum);
      for (let count = 0; count <= maximum; count += 1) {
        expect(levels.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(1);
      }
      expect(levelOf(levels, maximum)).toMatchObject({ from: maximum, fraction: 1 });
      expect(levels.length).toBeLessThanOrEqual(7);
    },
  );
});

describe("the reader's choice", () => {
  const tile = { status: "live", province: "Utrecht" } as const;

  test.each([
    { choice: { statuses: [], province: null }, chosen: true },
    { choice: { statuses: ["live"], province: null }, chosen: true },
    { choice: { statuses: ["none"], province: null }, chosen: false },
    { choice: { statuses: ["live"], province: "Drenthe" }, chosen: false },
    { choice: { statuses: [], province: "Utrecht" }, chosen: true },
  ] as const)("$choice", ({ choice, chosen }) => {
    expect(isChosen(choice, tile)).toBe(chosen);
  });
});
