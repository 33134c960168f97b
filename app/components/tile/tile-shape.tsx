import type { Status } from "#app/domain/participation/status.ts";
import { cutHexagonPath, hexagonPath, type Point, STALE_FRACTION, TILE_FRACTION } from "./hexagon.ts";
import { symbolPaths } from "./symbol-paths.ts";
import "./tile-shape.css";

const STALE_SYMBOL_FRACTION = 0.8;
/** Narrowest cell whose symbol can still be read. */
const SMALLEST_CELL_WITH_SYMBOL = 12;

interface TileShapeProps {
  readonly status: Status;
  readonly centre: Point;
  /** Width of the cell the tile stands in; the tile itself is a little smaller */
  readonly cellWidth: number;
  /** Not confirmed in time */
  readonly isStale?: boolean;
  /** Follows from predecessors; nobody said it yet */
  readonly isDerived?: boolean;
}

/** One tile inside a drawing: a map, a legend, a badge. Colours come from the page's tokens. */
export function TileShape({ status, centre, cellWidth, isStale = false, isDerived = false }: TileShapeProps) {
  const width = cellWidth * TILE_FRACTION;
  const tileWidth = isStale ? width * STALE_FRACTION : width;
  const outline = isDerived ? cutHexagonPath : hexagonPath;
  const symbol = symbolPaths(status, centre, isStale ? width * STALE_SYMBOL_FRACTION : width);
  const showsSymbol = cellWidth >= SMALLEST_CELL_WITH_SYMBOL;
  return (
    <g className={`vw-tile vw-tile--${status}`}>
      {isStale && <path className="vw-tile__stale" d={outline(centre, width)} />}
      <path className="vw-tile__body" d={outline(centre, tileWidth)} />
      {showsSymbol && symbol.area && <path className="vw-tile__area" d={symbol.area} />}
      {showsSymbol && symbol.line && (
        <path className="vw-tile__line" d={symbol.line} strokeWidth={symbol.lineWidth} />
      )}
    </g>
  );
}
