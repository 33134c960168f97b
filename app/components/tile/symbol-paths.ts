import type { Status } from "#app/domain/participation/status.ts";
import { coordinate, type Point } from "./hexagon.ts";

/** The symbol of a status as path data; either part is `null` when the symbol has none. */
interface SymbolPaths {
  readonly line: string | null;
  readonly area: string | null;
  readonly lineWidth: number;
}

const NO_SYMBOL: SymbolPaths = { line: null, area: null, lineWidth: 0 };

/**
 * The symbol that tells a status without colour: ring, ring with a quarter, ring with its right half, cross,
 * bar. An empty tile (`none`) and a full one (`live`) have none.
 *
 * @param tileWidth width of the whole tile, flat side to flat side; 11 or less is too small to read
 */
export function symbolPaths(status: Status, centre: Point, tileWidth: number): SymbolPaths {
  switch (status) {
    case "none":
    case "live":
      return NO_SYMBOL;
    case "exploring":
      return ring(centre, tileWidth, null);
    case "committed":
      return ring(centre, tileWidth, "quarter");
    case "implementing":
      return ring(centre, tileWidth, "half");
    case "stopped":
      return cross(centre, tileWidth);
    case "declined":
      return bar(centre, tileWidth);
  }
}

function ring({ x, y }: Point, tileWidth: number, filled: "quarter" | "half" | null): SymbolPaths {
  const radius = tileWidth * 0.285;
  const r = coordinate(radius);
  const diameter = coordinate(radius * 2);
  const line = `M${coordinate(x - radius)} ${coordinate(y)}a${r} ${r} 0 1 0 ${diameter} 0a${r} ${r} 0 1 0 -${diameter} 0Z`;
  const top = `M${coordinate(x)} ${coordinate(y - radius)}`;
  const lineWidth = Math.max(1.1, tileWidth * 0.03);
  switch (filled) {
    case null:
      return { line, area: null, lineWidth };
    case "quarter":
      return { line, area: `${top}a${r} ${r} 0 0 1 ${r} ${r}h-${r}Z`, lineWidth };
    case "half":
      return { line, area: `${top}a${r} ${r} 0 0 1 0 ${diameter}Z`, lineWidth };
  }
}

function cross({ x, y }: Point, tileWidth: number): SymbolPaths {
  const arm = tileWidth * 0.22;
  const [left, right, top, bottom] = [x - arm, x + arm, y - arm, y + arm].map(coordinate);
  return {
    line: `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`,
    area: null,
    lineWidth: Math.max(1.6, tileWidth * 0.05),
  };
}

function bar({ x, y }: Point, tileWidth: number): SymbolPaths {
  const half = tileWidth * 0.28;
  return {
    line: `M${coordinate(x - half)} ${coordinate(y)}H${coordinate(x + half)}`,
    area: null,
    lineWidth: Math.max(1.8, tileWidth * 0.06),
  };
}
