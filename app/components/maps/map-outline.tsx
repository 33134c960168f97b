import type { Frame } from "./hex-frame.ts";
import type { Cell } from "./hex-tile.ts";
import { type NamedCell, placeNames } from "./place-names.ts";
import { provinceBorders } from "./province-borders.ts";
import "./map-outline.css";

interface MapOutlineProps {
  readonly cells: readonly (Cell & { readonly province: string })[];
  readonly frame: Frame;
  /** Cells to name where a name fits, most important first */
  readonly named: readonly NamedCell[];
  /** Size of names in units of the map, on a wide screen and on a phone, where a unit is smaller */
  readonly nameSizes: { readonly wide: number; readonly narrow: number };
}

/** What lies over the tiles of a country: borders of provinces, and names of some outer cities. */
export function MapOutline({ cells, frame, named, nameSizes }: MapOutlineProps) {
  const borders = provinceBorders(cells);
  return (
    <g className="vw-map-outline">
      {borders && (
        <>
          <path className="vw-map-outline__casing" d={borders} />
          <path className="vw-map-outline__border" d={borders} />
        </>
      )}
      {(["wide", "narrow"] as const).map((width) => (
        <g
          key={width}
          className={`vw-map-outline__names vw-map-outline__names--${width}`}
          fontSize={nameSizes[width]}
        >
          {placeNames(named, cells, frame, nameSizes[width]).map(({ name, x, y, anchor, leader }) => (
            <g key={name}>
              <path d={leader} />
              <text x={x} y={y} textAnchor={anchor}>
                {name}
              </text>
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}
