/** A place in a drawing, in its own units; y grows downward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Share of its cell that a tile fills, so that neighbours stay apart. */
export const TILE_FRACTION = 0.93;
/** Size of a tile that was not confirmed in time, inside its empty outline. */
export const STALE_FRACTION = 0.68;

const HEIGHT_OF_WIDTH = 2 / Math.sqrt(3);
const CUT_FROM_TOP = 0.25;
const CUT_ALONG_RIGHT = 0.5;

/** Height of a pointy-top hexagon of a width (flat side to flat side). */
export function hexagonHeight(width: number): number {
  return width * HEIGHT_OF_WIDTH;
}

/** The six corners of a pointy-top hexagon, clockwise from the north. */
export function hexagonCorners(
  centre: Point,
  width: number,
): readonly [Point, Point, Point, Point, Point, Point] {
  const half = width / 2;
  const radius = hexagonHeight(width) / 2;
  const { x, y } = centre;
  return [
    { x, y: y - radius },
    { x: x + half, y: y - radius / 2 },
    { x: x + half, y: y + radius / 2 },
    { x, y: y + radius },
    { x: x - half, y: y + radius / 2 },
    { x: x - half, y: y - radius / 2 },
  ];
}

/**
 * Path data of a whole hexagon.
 *
 * @example hexagonPath({ x: 0, y: 0 }, 10) // "M0 -5.77L5 -2.89L5 2.89L0 5.77L-5 2.89L-5 -2.89Z"
 */
export function hexagonPath(centre: Point, width: number): string {
  return closedPath(hexagonCorners(centre, width));
}

/**
 * Path data of the tile of a derived state: its upper right corner is cut off, from a quarter of the top right
 * side to half of the right side.
 */
export function cutHexagonPath(centre: Point, width: number): string {
  const [north, northEast, southEast, ...west] = hexagonCorners(centre, width);
  return closedPath([
    north,
    between(north, northEast, CUT_FROM_TOP),
    between(northEast, southEast, CUT_ALONG_RIGHT),
    southEast,
    ...west,
  ]);
}

/** A coordinate in as few characters as the eye needs: a country of tiles is a lot of them. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

function closedPath(points: readonly Point[]): string {
  return `M${points.map((point) => `${coordinate(point.x)} ${coordinate(point.y)}`).join("L")}Z`;
}

function between(from: Point, to: Point, fraction: number): Point {
  return { x: from.x + (to.x - from.x) * fraction, y: from.y + (to.y - from.y) * fraction };
}
