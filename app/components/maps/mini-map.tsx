import { centreOf, type Frame, frameAround, viewBoxOf } from "./hex-frame.ts";
import { type Cell, inReadingOrder } from "./hex-tile.ts";
import "./mini-map.css";

/** Width of a cell: half a cell is a whole number, so that a row of dots takes few characters. */
const CELL = 4;
const GROUND_ID = "land-op-een-postzegel";

/** The part of the plane that all stamps of a page show; `null`: there is no cell. */
export function miniFrame(cells: readonly Cell[]): Frame | null {
  return frameAround(cells, CELL);
}

/** The country under every stamp, drawn once for all stamps of a page. It shows nothing itself. */
export function MiniMapGround({ cells }: { readonly cells: readonly Cell[] }) {
  if (cells.length === 0) return null;
  return (
    <svg className="vw-mini-map-ground" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <path id={GROUND_ID} d={dots(cells)} />
      </defs>
    </svg>
  );
}

interface MiniMapProps {
  /** See {@link miniFrame} */
  readonly frame: Frame;
  /** Cells of municipalities that use the project */
  readonly live: readonly Cell[];
}

/**
 * The country on a stamp, in two tones, on the page's {@link MiniMapGround}. Hidden from screen readers: its number
 * stands beside it. At this size a dot and a hexagon look the same, and a dot is a stroke of no length with round ends.
 */
export function MiniMap({ frame, live }: MiniMapProps) {
  return (
    <svg
      className="vw-mini-map"
      viewBox={viewBoxOf(frame)}
      width="112"
      height={Math.round((112 * frame.height) / frame.width)}
      aria-hidden="true"
      focusable="false"
    >
      <use className="vw-mini-map__others" href={`#${GROUND_ID}`} />
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
