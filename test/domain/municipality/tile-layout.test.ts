import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import type { RegisterData, Tile } from "#app/domain/municipality/municipality.ts";
import { createRegister, existingOn } from "#app/domain/municipality/register.ts";
import { hexCentre, tileLayoutOn } from "#app/domain/municipality/tile-layout.ts";
import { bundledRegister } from "../support/bundled-register.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const bundled = await bundledRegister();

function cellOf(on: string, code: string) {
  const tile = tileLayoutOn(bundled, day(on)).tiles.find(({ municipality }) => municipality.code === code);
  return tile && [tile.column, tile.row];
}

describe("the bundled grids", () => {
  it.each([
    ["2015-06-01", "2018-01-01"],
    ["2018-12-31", "2018-01-01"],
    ["2019-06-01", "2018-01-01"],
    ["2022-12-31", "2018-01-01"],
    ["2023-01-01", "2023-01-01"],
    ["2026-11-01", "2023-01-01"],
  ])("on %s the grid of %s is used", (on, gridOn) => {
    expect(tileLayoutOn(bundled, day(on)).gridOn).toBe(gridOn);
  });

  it.each(["2018-12-31", "2019-06-01", "2021-06-01", "2022-06-01", "2026-11-01"])(
    "on %s each municipality has a cell of its own",
    (on) => {
      const { tiles, withoutTile } = tileLayoutOn(bundled, day(on));
      expect(withoutTile).toEqual([]);
      expect(tiles).toHaveLength(existingOn(bundled, day(on)).length);
      expect(new Set(tiles.map(({ column, row }) => `${column}:${row}`)).size).toBe(tiles.length);
    },
  );

  it("before the first grid there are more municipalities than cells", () => {
    const { tiles, withoutTile } = tileLayoutOn(bundled, day("2016-06-01"));
    expect(tiles.length + withoutTile.length).toBe(390);
    expect(tiles.length).toBeGreaterThan(370);
    expect(withoutTile.length).toBeGreaterThan(0);
  });

  it("a new municipality stands at the cell of its largest predecessor", () => {
    // Of Bedum, De Marne, Eemsmond and half of Winsum, Eemsmond (GM1651) had most inhabitants in 2018.
    expect(cellOf("2019-06-01", "GM1966")).toEqual(cellOf("2018-06-01", "GM1651"));
  });
});

describe("layout", () => {
  const base = registerDataOf({
    lines: {
      A: { to: "2019-01-01" },
      B: { to: "2019-01-01" },
      C: { from: "2019-01-01", to: "2021-01-01" },
      D: { from: "2021-01-01" },
      E: {},
      F: { from: "2021-01-01" },
    },
    links: [
      ["2019-01-01", "A", "C"],
      ["2019-01-01", "B", "C"],
      ["2021-01-01", "C", "D"],
    ],
    population: { A: { 2018: 10 }, B: { 2018: 90 }, C: { 2019: 100 }, D: { 2021: 100 } },
  });
  const grid = (on: string, tiles: Tile[]): RegisterData => ({
    ...base,
    tileGrids: [{ on: day(on), tiles }],
  });
  const cells = (data: RegisterData, on: string) =>
    tileLayoutOn(createRegister(data), day(on)).tiles.map((t) => [t.municipality.code, t.column, t.row]);
  const at = (code: string, column: number): Tile => ({ code, column, row: 0 });

  it("follows the largest predecessor through two mergers", () => {
    const data = grid("2018-01-01", [at("A", 1), at("B", 2), at("E", 3)]);
    expect(cells(data, "2019-06-01")).toEqual([
      ["C", 2, 0],
      ["E", 3, 0],
    ]);
    expect(cells(data, "2021-06-01")).toEqual([
      ["D", 2, 0],
      ["E", 3, 0],
    ]);
  });

  it("leaves out who has no predecessor and no cell", () => {
    const data = grid("2018-01-01", [at("A", 1), at("B", 2), at("E", 3)]);
    expect(tileLayoutOn(createRegister(data), day("2021-06-01")).withoutTile.map(({ code }) => code)).toEqual(
      ["F"],
    );
  });

  it("before the grid gives the cell to the largest predecessor", () => {
    const data = grid("2021-01-01", [at("D", 7), at("E", 3)]);
    expect(cells(data, "2018-06-01")).toEqual([
      ["B", 7, 0],
      ["E", 3, 0],
    ]);
    expect(tileLayoutOn(createRegister(data), day("2018-06-01")).withoutTile.map(({ code }) => code)).toEqual(
      ["A"],
    );
  });

  it("without a grid leaves all out", () => {
    const layout = tileLayoutOn(createRegister(base), day("2018-06-01"));
    expect(layout).toMatchObject({ gridOn: null, tiles: [] });
    expect(layout.withoutTile.map(({ code }) => code)).toEqual(["A", "B", "E"]);
  });

  it("shifts odd rows half a cell to the right", () => {
    expect(hexCentre(3, 2)).toEqual({ x: 3, y: 1.732 });
    expect(hexCentre(3, 1)).toEqual({ x: 3.5, y: 0.866 });
  });
});
