import { memo } from "react";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { centreOf } from "./hex-frame.ts";
import type { HexTile } from "./hex-tile.ts";
import { isChosen, type MapChoice } from "./map-choice.ts";
import { dimSymbolId, lookOf, symbolId } from "./tile-symbols.tsx";
import { tileWords } from "./tile-words.ts";

interface HexMapTilesProps {
  readonly mapId: string;
  /** In reading order */
  readonly tiles: readonly HexTile[];
  readonly origin: Origin;
  readonly choice: MapChoice;
  readonly hrefFor: (code: string) => string;
}

/** The tiles of a map, each a link; row by row, since a row shares its height. Not drawn again on hover. */
export const HexMapTiles = memo(function HexMapTiles({
  mapId,
  tiles,
  origin,
  choice,
  hrefFor,
}: HexMapTilesProps) {
  const t = useTranslate();
  const format = useFormatter();
  return rowsOf(tiles).map(([first, ...rest]) => (
    <g key={first.row} transform={`translate(0 ${centreOf(first).y})`}>
      {[first, ...rest].map((tile) => {
        const look = isChosen(choice, tile) ? symbolId(mapId, lookOf(tile)) : dimSymbolId(mapId);
        return (
          <a key={tile.code} href={hrefFor(tile.code)} aria-label={tileWords(tile, origin, t, format)}>
            <use href={`#${look}`} x={centreOf(tile).x} />
          </a>
        );
      })}
    </g>
  ));
});

type Row = readonly [HexTile, ...HexTile[]];

function rowsOf(tiles: readonly HexTile[]): Row[] {
  const rows: [HexTile, ...HexTile[]][] = [];
  for (const tile of tiles) {
    const row = rows.at(-1);
    if (row && row[0].row === tile.row) row.push(tile);
    else rows.push([tile]);
  }
  return rows;
}
