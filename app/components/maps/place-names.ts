import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { TileLayout } from "#app/domain/municipality/tile-layout.ts";
import { textWidth } from "../charts/text-width.ts";
import { hexagonHeight } from "../tile/hexagon.ts";
import { CELL_WIDTH, centreOf, type Frame } from "./hex-frame.ts";
import type { Cell } from "./hex-tile.ts";

export interface NamedCell extends Cell {
  readonly name: string;
}

export interface PlacedName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  /** Path of the hairline from the tile to the name */
  readonly leader: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 3;
const LEADER = 12;
const MOST_LANDMARKS = 12;

/** Codes of the largest municipalities that stand outermost in their row, where a name can stand beside the map. */
export function landmarks(
  layout: TileLayout,
  inhabitantsOf: (code: MunicipalityCode) => number | null,
): MunicipalityCode[] {
  const cells = layout.tiles;
  return cells
    .filter((cell) => isOutermost(cell, cells, "end") || isOutermost(cell, cells, "start"))
    .map(({ municipality }) => ({ code: municipality.code, size: inhabitantsOf(municipality.code) ?? 0 }))
    .sort((one, other) => other.size - one.size)
    .slice(0, MOST_LANDMARKS)
    .map(({ code }) => code);
}

/**
 * Places names beside the outermost tiles of their rows. A name that would leave the frame, or touch a tile or another
 * name, is left out.
 *
 * @param wanted cells to name, most important first
 * @param textSize in units of the map
 */
export function placeNames(
  wanted: readonly NamedCell[],
  cells: readonly Cell[],
  frame: Frame,
  textSize: number,
): PlacedName[] {
  const tileBoxes = cells.map(tileBox);
  const placed: { name: PlacedName; box: Box }[] = [];
  for (const cell of wanted) {
    for (const anchor of ["end", "start"] as const) {
      if (!isOutermost(cell, cells, anchor)) continue;
      const candidate = nameBeside(cell, anchor, textSize);
      const { box } = candidate;
      const isInside = box.left >= frame.left && box.right <= frame.left + frame.width;
      const others = [...tileBoxes, ...placed.map((other) => other.box)];
      if (!isInside || others.some((other) => touches(box, other))) continue;
      placed.push(candidate);
      break;
    }
  }
  return placed.map(({ name }) => name);
}

function isOutermost(cell: Cell, cells: readonly Cell[], anchor: "start" | "end"): boolean {
  const inRow = cells.filter((other) => other.row === cell.row);
  return inRow.every((other) =>
    anchor === "end" ? other.column >= cell.column : other.column <= cell.column,
  );
}

function nameBeside(
  cell: NamedCell,
  anchor: "start" | "end",
  textSize: number,
): { name: PlacedName; box: Box } {
  const { x, y } = centreOf(cell);
  const direction = anchor === "end" ? -1 : 1;
  const lineStart = x + direction * (CELL_WIDTH / 2 + 1);
  const textX = lineStart + direction * (LEADER + GAP);
  const far = textX + direction * textWidth(cell.name, textSize);
  return {
    name: {
      name: cell.name,
      x: textX,
      y: y + textSize * 0.34,
      anchor,
      leader: `M${lineStart} ${y}h${direction * LEADER}`,
    },
    box: {
      left: Math.min(textX, far),
      right: Math.max(textX, far),
      top: y - textSize * 0.4,
      bottom: y + textSize * 0.4,
    },
  };
}

function tileBox(cell: Cell): Box {
  const { x, y } = centreOf(cell);
  const [halfWidth, halfHeight] = [CELL_WIDTH / 2, hexagonHeight(CELL_WIDTH) / 2];
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function touches(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
