import { type SyntheticEvent, useMemo, useRef, useState } from "react";
import type { Day } from "#app/domain/day.ts";
import type { StatusCounts } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { StatusLegend } from "../tile/status-legend.tsx";
import { frameAround, viewBoxOf } from "./hex-frame.ts";
import { HexMapTiles } from "./hex-map-tiles.tsx";
import type { HexTile } from "./hex-tile.ts";
import type { MapChoice } from "./map-choice.ts";
import { MapNote } from "./map-note.tsx";
import { MapOutline } from "./map-outline.tsx";
import { lookOf, TileSymbols } from "./tile-symbols.tsx";
import { useTileNavigation } from "./use-tile-navigation.ts";
import "./hex-map.css";

export interface HexMapProps {
  /** Unique on the page; letters and digits, best a single letter */
  readonly id: string;
  /** Name of the map for who cannot see it */
  readonly label: string;
  /** What {@link hexTiles} gives */
  readonly tiles: readonly HexTile[];
  readonly counts: StatusCounts;
  readonly origin: Origin;
  /** Reference day */
  readonly on: Day;
  /** Day of the grid; `null`: the register brings none, and the table takes the place of the map */
  readonly gridOn: Day | null;
  /** Municipalities that have no cell */
  readonly withoutTile: readonly { readonly code: string; readonly name: string }[];
  /** Codes of cities to name beside the map, most important first */
  readonly landmarkCodes: readonly string[];
  readonly choice?: MapChoice;
  /** Address of a municipality; keep it the same function, or the tiles are drawn again on every hover */
  readonly hrefFor: (code: string) => string;
  /** `id` of what comes after the map: the table that tells the same */
  readonly skipToId: string;
}

const EVERYTHING: MapChoice = { statuses: [], province: null };
const NAME_SIZES = { wide: 13.5, narrow: 23 };

/**
 * The country as a panel of tiles, one per municipality, each a link. Colour and symbol tell the status. With
 * JavaScript the arrow keys go from tile to tile, and what is pointed at is told in a line under the map.
 */
export function HexMap(props: HexMapProps) {
  const { id, label, tiles, counts, origin, landmarkCodes, choice = EVERYTHING, hrefFor } = props;
  const t = useTranslate();
  const svg = useRef<SVGSVGElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const walk = useTileNavigation(svg, tiles);
  const frame = useMemo(() => frameAround(tiles), [tiles]);
  const named = useMemo(() => {
    const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
    return landmarkCodes.flatMap((code) => byCode.get(code) ?? []);
  }, [tiles, landmarkCodes]);
  if (props.gridOn === null || frame === null) return <p className="vw-hex-map__none">{t("map:noGrid")}</p>;
  const tell = (event: SyntheticEvent) => setTold(wordsUnder(event));
  const looks = tiles.map(lookOf);
  return (
    <figure className="vw-hex-map">
      <a className="vw-hex-map__skip" href={`#${props.skipToId}`}>
        {t("map:skip")}
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it cannot be a fieldset */}
      <svg
        ref={svg}
        className="vw-hex-map__country"
        viewBox={viewBoxOf(frame)}
        width={frame.width}
        height={frame.height}
        role="group"
        aria-label={label}
        onKeyDown={walk}
        onPointerOver={tell}
        onPointerLeave={() => setTold(null)}
        onFocus={tell}
        onBlur={() => setTold(null)}
      >
        <TileSymbols mapId={id} looks={looks} />
        <HexMapTiles mapId={id} tiles={tiles} origin={origin} choice={choice} hrefFor={hrefFor} />
        <MapOutline cells={tiles} frame={frame} named={named} nameSizes={NAME_SIZES} />
      </svg>
      <p className="vw-hex-map__told">{told ?? t("map:hint")}</p>
      <StatusLegend
        origin={origin}
        counts={counts}
        hasStale={looks.some((look) => look.isStale)}
        hasDerived={looks.some((look) => look.isDerived)}
      />
      <MapNote on={props.on} gridOn={props.gridOn} withoutTile={props.withoutTile} hrefFor={hrefFor} />
    </figure>
  );
}

/** The name of the tile an event happened on. */
function wordsUnder({ target }: SyntheticEvent): string | null {
  return target instanceof Element ? (target.closest("a")?.getAttribute("aria-label") ?? null) : null;
}
