import type { Cell } from "./hex-tile.ts";

/** Sides of a pointy-top hexagon, clockwise from the upper right. */
export const SIDES = ["northEast", "east", "southEast", "southWest", "west", "northWest"] as const;
export type Side = (typeof SIDES)[number];

/** The cell on a side; odd rows stand half a cell to the right. */
export function cellOnSide({ column, row }: Cell, side: Side): Cell {
  const shift = row % 2 === 0 ? 0 : 1;
  switch (side) {
    case "northEast":
      return { column: column + shift, row: row - 1 };
    case "east":
      return { column: column + 1, row };
    case "southEast":
      return { column: column + shift, row: row + 1 };
    case "southWest":
      return { column: column - 1 + shift, row: row + 1 };
    case "west":
      return { column: column - 1, row };
    case "northWest":
      return { column: column - 1 + shift, row: row - 1 };
  }
}

/** Name of a cell, for finding it back. */
export function cellKey({ column, row }: Cell): string {
  return `${column}:${row}`;
}
