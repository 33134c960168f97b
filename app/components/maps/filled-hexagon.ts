import { coordinate, hexagonHeight, type Point } from "../tile/hexagon.ts";

const LOWER_TRIANGLE = 1 / 6;
const UPPER_TRIANGLE = 5 / 6;

/**
 * Path data of the lower part of a pointy-top hexagon, as a glass that fills up, relative to its centre: first a move,
 * then only relative steps.
 *
 * @param fraction part of its area, 0–1
 */
export function filledHexagonPath(centre: Point, width: number, fraction: number): string {
  const half = width / 2;
  const radius = hexagonHeight(width) / 2;
  const side = radius / 2;
  const start = `M${coordinate(centre.x)} ${coordinate(centre.y + radius)}`;
  if (fraction <= LOWER_TRIANGLE) {
    const share = Math.sqrt(fraction / LOWER_TRIANGLE);
    return start + steps([-half * share, -side * share], [half * 2 * share, 0]);
  }
  const wall = Math.min(1, (fraction - LOWER_TRIANGLE) / (UPPER_TRIANGLE - LOWER_TRIANGLE)) * radius;
  if (fraction <= UPPER_TRIANGLE) {
    return start + steps([-half, -side], [0, -wall], [width, 0], [0, wall]);
  }
  const rest = 1 - Math.sqrt((1 - fraction) / (1 - UPPER_TRIANGLE));
  const slope: readonly [number, number] = [half * rest, -side * rest];
  const top = width - 2 * slope[0];
  return start + steps([-half, -side], [0, -radius], slope, [top, 0], [slope[0], -slope[1]], [0, radius]);
}

function steps(...points: readonly (readonly [number, number])[]): string {
  return `l${points
    .map(([x, y]) => `${coordinate(x)} ${coordinate(y)}`)
    .join(" ")
    .replaceAll(" -", "-")}z`;
}
