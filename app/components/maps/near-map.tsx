import { hexagonPath } from "../tile/hexagon.ts";
import { TileShape } from "../tile/tile-shape.tsx";
import { centreOf, frameAround, viewBoxOf } from "./hex-frame.ts";
import type { HexTile } from "./hex-tile.ts";
import { provinceBorders } from "./province-borders.ts";
import "./map-outline.css";
import "./near-map.css";

interface NearMapProps {
  /** What it shows, in words */
  readonly label: string;
  /** All tiles of the day; the map cuts out what lies around the municipality */
  readonly tiles: readonly HexTile[];
  readonly code: string;
  /** Codes of the neighbours, in the order of the list beside the map, which numbers them from 1 */
  readonly neighbourCodes: readonly string[];
}

const CELL = 42;
const COLUMNS_AROUND = 3;
const ROWS_AROUND = 2;
const NUMBER_SIZE = 18.7;

/** A municipality among its neighbours, numbered like the list beside it. `null` without a tile of its own. */
export function NearMap({ label, tiles, code, neighbourCodes }: NearMapProps) {
  const own = tiles.find((tile) => tile.code === code);
  if (!own) return null;
  const numbers = new Map(neighbourCodes.map((neighbour, index) => [neighbour, index + 1]));
  const here = centreOf(own, 1);
  const around = tiles.filter((tile) => {
    const there = centreOf(tile, 1);
    const isNear =
      Math.abs(there.x - here.x) <= COLUMNS_AROUND && Math.abs(tile.row - own.row) <= ROWS_AROUND;
    return isNear || numbers.has(tile.code);
  });
  const frame = frameAround(around, CELL);
  if (!frame) return null;
  const borders = provinceBorders(around, CELL);
  return (
    <svg
      className="vw-near-map"
      viewBox={viewBoxOf(frame)}
      width={frame.width}
      height={frame.height}
      role="img"
      aria-label={label}
    >
      {around.map((tile) => (
        <NearTile key={tile.code} tile={tile} number={numbers.get(tile.code) ?? null} />
      ))}
      {borders && (
        <g className="vw-map-outline">
          <path className="vw-map-outline__casing" d={borders} />
          <path className="vw-map-outline__border" d={borders} />
        </g>
      )}
      <path className="vw-near-map__own" d={hexagonPath(centreOf(own, CELL), CELL * 0.98)} />
    </svg>
  );
}

interface NearTileProps {
  readonly tile: HexTile;
  readonly number: number | null;
}

function NearTile({ tile, number }: NearTileProps) {
  const centre = centreOf(tile, CELL);
  if (number === null) return <TileShape status={tile.status} centre={centre} cellWidth={CELL} />;
  return (
    <g className={`vw-near-map__numbered vw-near-map__numbered--${tile.status}`}>
      <TileShape status={tile.status} centre={centre} cellWidth={CELL} />
      <text x={centre.x} y={centre.y + NUMBER_SIZE * 0.35} fontSize={NUMBER_SIZE} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}
