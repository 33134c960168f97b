import { hexagonHeight } from "#app/components/tile/hexagon.ts";
import { TileShape } from "#app/components/tile/tile-shape.tsx";
import { STATUSES, type Status } from "#app/domain/participation/status.ts";

const WIDTH = 17;
const HEIGHT = Math.ceil(hexagonHeight(WIDTH));

/** The seven tiles, drawn once for a page with hundreds of them. */
export function TileDefinitions() {
  return (
    <svg className="vw-tile-definitions" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {STATUSES.map((status) => (
          <g key={status} id={`tegel-${status}`}>
            <TileShape status={status} centre={{ x: WIDTH / 2, y: HEIGHT / 2 }} cellWidth={WIDTH} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

/**
 * A tile per project, in the order of the portfolio. It shows at a glance what the number beside it counts, so it is
 * hidden from screen readers.
 */
export function ProjectTiles({ statuses }: { readonly statuses: readonly Status[] }) {
  const width = statuses.length * WIDTH;
  return (
    <svg
      className="vw-project-tiles"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {statuses.map((status, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the portfolio is what a tile stands for
        <use key={index} href={`#tegel-${status}`} x={index * WIDTH} />
      ))}
    </svg>
  );
}
