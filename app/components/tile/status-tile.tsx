import type { Status } from "#app/domain/participation/status.ts";
import { hexagonHeight } from "./hexagon.ts";
import { TileShape } from "./tile-shape.tsx";
import "./status-tile.css";

interface StatusTileProps {
  readonly status: Status;
  /** Height in pixels; the width follows */
  readonly size?: number;
  readonly isStale?: boolean;
  readonly isDerived?: boolean;
}

/** The tile of a status in running text. It repeats the word beside it, so it is hidden from screen readers. */
export function StatusTile({ status, size = 18, isStale = false, isDerived = false }: StatusTileProps) {
  const width = size / hexagonHeight(1);
  const box = { width: Math.ceil(width), height: size };
  return (
    <svg
      className="vw-status-tile"
      width={box.width}
      height={box.height}
      viewBox={`0 0 ${box.width} ${box.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <TileShape
        status={status}
        centre={{ x: box.width / 2, y: box.height / 2 }}
        cellWidth={width}
        isStale={isStale}
        isDerived={isDerived}
      />
    </svg>
  );
}
