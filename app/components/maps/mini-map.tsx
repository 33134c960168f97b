import { centreOf, frameAround, viewBoxOf } from "./hex-frame.ts";
import { type Cell, inReadingOrder } from "./hex-tile.ts";
import "./mini-map.css";

interface MiniMapProps {
  /** Cells of municipalities that use the project */
  readonly live: readonly Cell[];
  /** Cells of all other municipalities */
  readonly others: readonly Cell[];
}

/** Width of a cell: half a cell is a whole number, so that a row of dots takes few characters. */
const CELL = 4;

/**
 * The country on a stamp, in two tones. Hidden from screen readers: its number stands beside it. At this size a dot
 * and a hexagon look the same, and a dot is a stroke of no length with round ends.
 */
export function MiniMap({ live, others }: MiniMapProps) {
  const frame = frameAround([...live, ...others], CELL);
  if (frame === null) return null;
  return (
    <svg
      className="vw-mini-map"
      viewBox={viewBoxOf(frame)}
      width="112"
      height={Math.round((112 * frame.height) / frame.width)}
      aria-hidden="true"
      focusable="false"
    >
      <path className="vw-mini-map__others" d={dots(others)} />
      <path className="vw-mini-map__live" d={dots(live)} />
    </svg>
  );
}

function dots(cells: readonly Cell[]): string {
  let path = "";
  let previous: { x: number; y: number } | null = null;
  for (const cell of inReadingOrder(cells)) {
    const { x, y } = centreOf(cell, CELL);
    path += previous?.y === y ? `m${x - previous.x} 0h0` : `M${x} ${y}h0`;
    previous = { x, y };
  }
  return path;
}
