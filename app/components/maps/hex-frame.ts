import { hexCentre } from "#app/domain/municipality/tile-layout.ts";
import { hexagonHeight, type Point } from "../tile/hexagon.ts";
import type { Cell } from "./hex-tile.ts";

/** Width of a cell in the units of a map; the style sheet decides how large a unit is. */
export const CELL_WIDTH = 26;
const PADDING = 2;

/** The part of the plane a map shows, in its own units. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Middle of a cell, in units of the map. */
export function centreOf({ column, row }: Cell, cellWidth = CELL_WIDTH): Point {
  const { x, y } = hexCentre(column, row);
  return { x: tenth(x * cellWidth), y: tenth(y * cellWidth) };
}

/** The smallest frame around cells; `null` when there are none. */
export function frameAround(cells: readonly Cell[], cellWidth = CELL_WIDTH): Frame | null {
  if (cells.length === 0) return null;
  const centres = cells.map((cell) => centreOf(cell, cellWidth));
  const xs = centres.map(({ x }) => x);
  const ys = centres.map(({ y }) => y);
  const left = Math.min(...xs) - cellWidth / 2 - PADDING;
  const top = Math.min(...ys) - hexagonHeight(cellWidth) / 2 - PADDING;
  return {
    left: tenth(left),
    top: tenth(top),
    width: tenth(Math.max(...xs) + cellWidth / 2 + PADDING - left),
    height: tenth(Math.max(...ys) + hexagonHeight(cellWidth) / 2 + PADDING - top),
  };
}

export function viewBoxOf({ left, top, width, height }: Frame): string {
  return `${left} ${top} ${width} ${height}`;
}

/** Coordinates in tenths: 380 tiles are a lot of characters. */
export function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
