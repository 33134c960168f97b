import type { Status } from "#app/domain/participation/status.ts";
import { hexagonPath, STALE_FRACTION, TILE_FRACTION } from "../tile/hexagon.ts";
import { TileShape } from "../tile/tile-shape.tsx";
import { CELL_WIDTH } from "./hex-frame.ts";
import type { HexTile } from "./hex-tile.ts";

/** Variants in which a tile occurs on a map; each is drawn once and then used by name. */
export interface TileLook {
  readonly status: Status;
  readonly isStale: boolean;
  readonly isDerived: boolean;
}

const CENTRE = { x: 0, y: 0 };
const WIDTH = CELL_WIDTH * TILE_FRACTION;
const RING_INSET = 5;
const LETTERS: Readonly<Record<Status, string>> = {
  none: "n",
  exploring: "e",
  committed: "c",
  implementing: "i",
  live: "l",
  stopped: "s",
  declined: "d",
};

export function lookOf({ status, staleSince, derivedFrom }: HexTile): TileLook {
  return { status, isStale: staleSince !== null, isDerived: derivedFrom.length > 0 };
}

/** Name of a look, short because 380 tiles use it. */
export function symbolId(mapId: string, { status, isStale, isDerived }: TileLook): string {
  return `${mapId}-${LETTERS[status]}${isStale ? "o" : ""}${isDerived ? "f" : ""}`;
}

/** Name of the pale tile of a municipality that the reader's choice leaves out. */
export function dimSymbolId(mapId: string): string {
  return `${mapId}-x`;
}

interface TileSymbolsProps {
  readonly mapId: string;
  readonly looks: readonly TileLook[];
}

/** Definitions of the tiles of a map, with the rings that hover and focus show. */
export function TileSymbols({ mapId, looks }: TileSymbolsProps) {
  const unique = new Map(looks.map((look) => [symbolId(mapId, look), look]));
  return (
    <defs>
      {[...unique].map(([id, { status, isStale, isDerived }]) => (
        <g key={id} id={id}>
          <TileShape
            status={status}
            centre={CENTRE}
            cellWidth={CELL_WIDTH}
            isStale={isStale}
            isDerived={isDerived}
          />
          <Rings innerWidth={(isStale ? WIDTH * STALE_FRACTION : WIDTH) - RING_INSET} />
        </g>
      ))}
      <g id={dimSymbolId(mapId)}>
        <path className="vw-hex-map__dim" d={hexagonPath(CENTRE, WIDTH)} />
        <Rings innerWidth={WIDTH - RING_INSET} />
      </g>
    </defs>
  );
}

/** Outside in ink, inside light: one of the two shows on any tile. */
function Rings({ innerWidth }: { readonly innerWidth: number }) {
  return (
    <>
      <path className="vw-hex-map__ring" d={hexagonPath(CENTRE, WIDTH)} />
      <path className="vw-hex-map__inner-ring" d={hexagonPath(CENTRE, innerWidth)} />
    </>
  );
}
