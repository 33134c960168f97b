import { hexagonCorners, type Point } from "../tile/hexagon.ts";
import { cellKey, cellOnSide, type Side } from "./cell-neighbours.ts";
import { CELL_WIDTH, centreOf, tenth } from "./hex-frame.ts";
import type { Cell } from "./hex-tile.ts";

interface ProvinceCell extends Cell {
  readonly province: string;
}

type Edge = readonly [Point, Point];

/** Of each pair of neighbours one side, so that no border is drawn twice. */
const HALF_THE_SIDES: readonly Side[] = ["east", "southEast", "southWest"];

/**
 * Path of the borders between neighbouring cells of different provinces, in as few strokes as can be.
 *
 * @returns empty when no province meets another
 */
export function provinceBorders(cells: readonly ProvinceCell[], cellWidth = CELL_WIDTH): string {
  const provinceAt = new Map(cells.map((cell) => [cellKey(cell), cell.province]));
  const edges = cells.flatMap((cell) =>
    HALF_THE_SIDES.flatMap((side): Edge[] => {
      const neighbour = provinceAt.get(cellKey(cellOnSide(cell, side)));
      return neighbour === undefined || neighbour === cell.province ? [] : [edgeOn(cell, side, cellWidth)];
    }),
  );
  return strokesOf(edges).map(strokePath).join("");
}

function edgeOn(cell: Cell, side: Side, cellWidth: number): Edge {
  const [, northEast, southEast, south, southWest] = hexagonCorners(centreOf(cell, cellWidth), cellWidth);
  switch (side) {
    case "east":
      return [northEast, southEast];
    case "southEast":
      return [southEast, south];
    default:
      return [south, southWest];
  }
}

/** Joins edges that meet into long strokes. */
function strokesOf(edges: readonly Edge[]): Point[][] {
  const unused = new Set(edges);
  const byPoint = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const point of edge) byPoint.set(pointKey(point), [...(byPoint.get(pointKey(point)) ?? []), edge]);
  }
  const grow = (stroke: Point[]) => {
    for (;;) {
      const end = stroke.at(-1);
      const next = end && byPoint.get(pointKey(end))?.find((edge) => unused.has(edge));
      if (!end || !next) return;
      unused.delete(next);
      stroke.push(pointKey(next[0]) === pointKey(end) ? next[1] : next[0]);
    }
  };
  const strokes: Point[][] = [];
  for (const edge of edges) {
    if (!unused.delete(edge)) continue;
    const stroke = [...edge];
    grow(stroke);
    stroke.reverse();
    grow(stroke);
    strokes.push(stroke);
  }
  return strokes;
}

/** Two cells give their common corner up to a rounding; whole units tell corners apart. */
function pointKey({ x, y }: Point): string {
  return `${Math.round(x)}:${Math.round(y)}`;
}

function strokePath([start, ...rest]: readonly Point[]): string {
  if (!start) return "";
  let [x, y] = [tenth(start.x), tenth(start.y)];
  const steps = rest.map((point) => {
    const [dx, dy] = [tenth(tenth(point.x) - x), tenth(tenth(point.y) - y)];
    [x, y] = [tenth(point.x), tenth(point.y)];
    return `${dx} ${dy}`;
  });
  return `M${tenth(start.x)} ${tenth(start.y)}l${steps.join(" ").replaceAll(" -", "-")}`;
}
