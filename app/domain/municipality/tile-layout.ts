import type { Day } from "../day.ts";
import type { Municipality, MunicipalityCode, Tile, TileGrid } from "./municipality.ts";
import { existingOn, findMunicipality, inhabitantsOn, type Register } from "./register.ts";
import { partCount, predecessorLinks } from "./reorganisation.ts";

/** A municipality at its cell; see {@link Tile}. */
export interface PlacedTile {
  readonly municipality: Municipality;
  readonly column: number;
  readonly row: number;
}

export interface TileLayout {
  /** Day of the grid that was used; `null`: the register brings no grid */
  readonly gridOn: Day | null;
  readonly tiles: readonly PlacedTile[];
  /** Municipalities of the day for which there is no free cell */
  readonly withoutTile: readonly Municipality[];
}

/** Height of a row of hexagons, where the width of a hexagon is 1. */
const ROW_HEIGHT = 0.866;

/**
 * Where each municipality of a day stands on the map of tiles.
 *
 * The latest grid not after the day, else the first. A municipality that is not in it stands at the cell of its
 * largest predecessor; before the first grid the largest predecessor stands at the cell of its successor.
 */
export function tileLayoutOn(register: Register, on: Day): TileLayout {
  const grid = gridFor(register.data.tileGrids, on);
  const municipalities = existingOn(register, on);
  if (!grid) return { gridOn: null, tiles: [], withoutTile: municipalities };

  const cells = new Map(grid.tiles.map((tile) => [tile.code, tile]));
  const placed = new Map<MunicipalityCode, Tile>();
  for (const { code } of municipalities) {
    const cell = cells.get(code);
    if (cell) placed.set(code, cell);
  }
  const taken = new Set([...placed.values()].map(cellKey));
  const claim = (code: MunicipalityCode, cell: Tile | undefined) => {
    if (!cell || placed.has(code) || taken.has(cellKey(cell))) return;
    placed.set(code, cell);
    taken.add(cellKey(cell));
  };

  if (on >= grid.on) {
    for (const { code } of municipalities) {
      for (const earlier of predecessorsBySize(register, code, on)) claim(code, cells.get(earlier));
    }
  } else {
    for (const [code, cell] of cells) {
      for (const earlier of predecessorsBySize(register, code, grid.on)) {
        if (findMunicipality(register, earlier, on)) claim(earlier, cell);
      }
    }
  }
  return {
    gridOn: grid.on,
    tiles: municipalities.flatMap((municipality) => {
      const cell = placed.get(municipality.code);
      return cell ? [{ municipality, column: cell.column, row: cell.row }] : [];
    }),
    withoutTile: municipalities.filter(({ code }) => !placed.has(code)),
  };
}

/** Centre of a cell, where the width of a hexagon is 1. */
export function hexCentre(column: number, row: number): { x: number; y: number } {
  return { x: column + 0.5 * (row % 2), y: row * ROW_HEIGHT };
}

function gridFor(grids: readonly TileGrid[], on: Day): TileGrid | undefined {
  const ordered = grids.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return ordered.findLast((grid) => grid.on <= on) ?? ordered[0];
}

function cellKey({ column, row }: Tile): string {
  return `${column}:${row}`;
}

/** All predecessors until a day, of predecessors too, by the inhabitants they brought; those not known come last. */
function predecessorsBySize(register: Register, code: MunicipalityCode, until: Day): MunicipalityCode[] {
  const sizes = new Map<MunicipalityCode, number>();
  const collect = (successor: MunicipalityCode, isInTime: (linkOn: Day) => boolean) => {
    for (const link of predecessorLinks(register, successor)) {
      if (!isInTime(link.on)) continue;
      const part = (inhabitantsOn(register, link.from, link.on) ?? -1) / partCount(register, link);
      sizes.set(link.from, Math.max(part, sizes.get(link.from) ?? -1));
      collect(link.from, (earlier) => earlier < link.on);
    }
  };
  collect(code, (linkOn) => linkOn <= until);
  return [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1)).map(([key]) => key);
}
