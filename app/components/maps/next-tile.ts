import { centreOf } from "./hex-frame.ts";
import type { Cell } from "./hex-tile.ts";

export type Direction = "up" | "down" | "left" | "right";

const DIRECTIONS: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
/** A step sideways counts double, so that the arrow goes where it points, also across water. */
const SIDEWAYS_WEIGHT = 2;

/**
 * The tile an arrow key goes to from a tile: the nearest one in that direction.
 *
 * @returns index in `cells`; `null` when there is none on that side
 */
export function nextTile(cells: readonly Cell[], from: number, direction: Direction): number | null {
  const start = cells[from];
  if (!start) return null;
  const here = centreOf(start);
  const { x, y } = DIRECTIONS[direction];
  let best: { index: number; distance: number } | null = null;
  for (const [index, cell] of cells.entries()) {
    const there = centreOf(cell);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = dx * x + dy * y;
    if (ahead < 1) continue;
    const sideways = Math.abs(dx * y) + Math.abs(dy * x);
    if (sideways > ahead) continue;
    const distance = ahead + sideways * SIDEWAYS_WEIGHT;
    if (best === null || distance < best.distance) best = { index, distance };
  }
  return best?.index ?? null;
}
