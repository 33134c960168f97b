import { useMemo } from "react";
import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { TileLayout } from "#app/domain/municipality/tile-layout.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { hexagonPath, TILE_FRACTION } from "../tile/hexagon.ts";
import { FillLegend } from "./fill-legend.tsx";
import { type FillLevel, fillLevels, levelOf } from "./fill-levels.ts";
import { CELL_WIDTH, centreOf, frameAround, viewBoxOf } from "./hex-frame.ts";
import { type Cell, inReadingOrder } from "./hex-tile.ts";
import { MapNote } from "./map-note.tsx";
import { MapOutline } from "./map-outline.tsx";
import "./country-map.css";

/** One municipality on the map of the movement. */
export interface CountryTile extends Cell {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly province: string;
  /** Projects it uses */
  readonly count: number;
}

/** The tiles of the movement on a day. */
export function countryTiles(
  layout: TileLayout,
  liveProjectsByCode: ReadonlyMap<string, number>,
): CountryTile[] {
  return inReadingOrder(layout.tiles).map(({ municipality: { code, name, province }, column, row }) => ({
    code,
    name,
    province,
    column,
    row,
    count: liveProjectsByCode.get(code) ?? 0,
  }));
}

export interface CountryMapProps {
  /** What the map shows, in words: the numbers of its legend too */
  readonly label: string;
  readonly tiles: readonly CountryTile[];
  /** Number of projects a municipality can use */
  readonly projectCount: number;
  /** Number of municipalities that use exactly as many projects as the index says */
  readonly distribution: readonly number[];
  readonly on: Day;
  /** Day of the grid; `null`: the register brings none */
  readonly gridOn: Day | null;
  readonly withoutTile: readonly { readonly code: string; readonly name: string }[];
  readonly landmarkCodes: readonly string[];
}

const NAME_SIZES = { wide: 16, narrow: 23 };
const WIDTH = CELL_WIDTH * TILE_FRACTION;

/**
 * The movement as a panel of tiles: each fills up with the number of projects its municipality uses. The blue grows by
 * area, as in a halftone, so that the country reads as a whole and every tile by itself, without colour too. No links: the search beside it is the way to a municipality.
 */
export function CountryMap(props: CountryMapProps) {
  const { label, tiles, projectCount, distribution, landmarkCodes, on, gridOn } = props;
  const t = useTranslate();
  const frame = useMemo(() => frameAround(tiles), [tiles]);
  const levels = useMemo(() => fillLevels(projectCount), [projectCount]);
  if (gridOn === null || frame === null) return <p className="vw-country-map__none">{t("map:noGrid")}</p>;
  const named = landmarkCodes.flatMap((code) => tiles.find((tile) => tile.code === code) ?? []);
  return (
    <figure className="vw-country-map" aria-label={label}>
      <svg
        className="vw-country-map__country"
        viewBox={viewBoxOf(frame)}
        width={frame.width}
        height={frame.height}
        role="img"
        aria-label={label}
      >
        <path
          className="vw-country-map__empty"
          d={tiles.map((tile) => hexagonPath(centreOf(tile), WIDTH)).join("")}
        />
        {levels.slice(1).map((level) => (
          <path key={level.from} className="vw-country-map__fill" d={fillPath(tiles, levels, level)} />
        ))}
        <MapOutline cells={tiles} frame={frame} named={named} nameSizes={NAME_SIZES} />
      </svg>
      <FillLegend levels={levels} distribution={distribution} />
      <MapNote on={on} gridOn={gridOn} withoutTile={props.withoutTile} lead={t("map:fullerIsMore")} />
    </figure>
  );
}

function fillPath(tiles: readonly CountryTile[], levels: readonly FillLevel[], level: FillLevel): string {
  return tiles
    .filter((tile) => levelOf(levels, tile.count) === level)
    .map((tile) => hexagonPath(centreOf(tile), WIDTH * Math.sqrt(level.fraction)))
    .join("");
}
