import { STATUSES, type StatusCounts } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { PictureSheet, type PictureWords, pictureFile } from "../charts/picture-sheet.server.tsx";
import { textWidth } from "../charts/text-width.ts";
import { STATUSES_DOWNWARD } from "../tile/status-order.ts";
import { statusWord } from "../tile/status-word.ts";
import { CELL_WIDTH, centreOf, frameAround } from "./hex-frame.ts";
import type { HexTile } from "./hex-tile.ts";
import { isChosen, type MapChoice } from "./map-choice.ts";
import { MapOutline } from "./map-outline.tsx";
import { dimSymbolId, lookOf, symbolId, type TileLook, TileSymbols } from "./tile-symbols.tsx";

interface HexMapPicture extends PictureWords {
  readonly tiles: readonly HexTile[];
  readonly counts: StatusCounts;
  readonly origin: Origin;
  readonly landmarkCodes: readonly string[];
  readonly choice?: MapChoice;
}

const MAP_ID = "m";
const NAME_SIZE = 13.5;
const LEGEND = { textSize: 15, rowHeight: 28, gap: 22, tileRoom: 30 };
const EVERYTHING: MapChoice = { statuses: [], province: null };

/**
 * The map of a project as an SVG file that can stand alone, with its title, legend and source.
 *
 * @returns `null` when there are no tiles to draw
 */
export function hexMapSvg(picture: HexMapPicture, t: Translate, format: Formatter): string | null {
  const { tiles, counts, origin, landmarkCodes, choice = EVERYTHING, title, subtitle, source } = picture;
  const frame = frameAround(tiles);
  if (frame === null) return null;
  const named = landmarkCodes.flatMap((code) => tiles.find((tile) => tile.code === code) ?? []);
  const looks = tiles.map(lookOf);
  const legend = placeLegend(legendEntries(counts, looks, origin, t, format), frame.width);
  const legendTop = frame.height + 20;
  const legendHeight = ((legend.at(-1)?.row ?? 0) + 1) * LEGEND.rowHeight;
  return pictureFile(
    <PictureSheet
      title={title}
      subtitle={subtitle}
      source={source}
      width={frame.width}
      height={legendTop + legendHeight}
      style={pictureStyle()}
    >
      <g transform={`translate(${-frame.left} ${-frame.top})`}>
        <TileSymbols mapId={MAP_ID} looks={[...looks, ...legend.map(({ look }) => look)]} />
        {tiles.map((tile) => {
          const { x, y } = centreOf(tile);
          const id = isChosen(choice, tile) ? symbolId(MAP_ID, lookOf(tile)) : dimSymbolId(MAP_ID);
          return <use key={tile.code} href={`#${id}`} x={x} y={y} />;
        })}
        <MapOutline
          cells={tiles}
          frame={frame}
          named={named}
          nameSizes={{ wide: NAME_SIZE, narrow: NAME_SIZE }}
        />
      </g>
      <g transform={`translate(0 ${legendTop})`} fontSize={LEGEND.textSize} fill="var(--vw-ink)">
        {legend.map(({ look, text, x, row }) => (
          <g key={text} transform={`translate(${x} ${row * LEGEND.rowHeight + LEGEND.rowHeight / 2})`}>
            <use href={`#${symbolId(MAP_ID, look)}`} x={CELL_WIDTH / 2} />
            <text x={LEGEND.tileRoom} y={LEGEND.textSize * 0.34}>
              {text}
            </text>
          </g>
        ))}
      </g>
    </PictureSheet>,
  );
}

interface LegendEntry {
  readonly look: TileLook;
  readonly text: string;
}

/** The statuses that occur with their numbers; who was not confirmed in time or is derived only when that occurs. */
function legendEntries(
  counts: StatusCounts,
  looks: readonly TileLook[],
  origin: Origin,
  t: Translate,
  format: Formatter,
): LegendEntry[] {
  const plain = { isStale: false, isDerived: false };
  const statuses = STATUSES_DOWNWARD.filter((status) => counts[status] > 0).map((status) => ({
    look: { status, ...plain },
    text: `${statusWord(t, status, origin)} ${format.number(counts[status])}`,
  }));
  const stale: LegendEntry = {
    look: { status: "live", isStale: true, isDerived: false },
    text: t("status:stale"),
  };
  const derived: LegendEntry = {
    look: { status: "implementing", isStale: false, isDerived: true },
    text: t("status:derived"),
  };
  return [
    ...statuses,
    ...(looks.some(({ isStale }) => isStale) ? [stale] : []),
    ...(looks.some(({ isDerived }) => isDerived) ? [derived] : []),
  ];
}

function placeLegend(
  entries: readonly LegendEntry[],
  width: number,
): (LegendEntry & { x: number; row: number })[] {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const room = LEGEND.tileRoom + textWidth(entry.text, LEGEND.textSize);
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    const placed = { ...entry, x, row };
    x += room + LEGEND.gap;
    return placed;
  });
}

/** The rules of the page that a map needs, for a file that no style sheet goes with. */
function pictureStyle(): string {
  const statuses = STATUSES.map(
    (status) =>
      `.vw-tile--${status} .vw-tile__body{fill:var(--vw-status-${status})}` +
      `.vw-tile--${status} .vw-tile__line{stroke:var(--vw-status-${status}-symbol)}` +
      `.vw-tile--${status} .vw-tile__area{fill:var(--vw-status-${status}-symbol)}`,
  );
  return [
    ...statuses,
    ".vw-tile--none .vw-tile__body{stroke:var(--vw-status-none-edge);stroke-width:.75}",
    ".vw-tile--declined .vw-tile__body{stroke:var(--vw-status-declined-edge);stroke-width:1.5}",
    ".vw-tile__line,.vw-hex-map__ring,.vw-hex-map__inner-ring{fill:none}",
    ".vw-tile__stale{fill:none;stroke:var(--vw-ink-2);stroke-width:1.2}",
    ".vw-hex-map__dim{fill:var(--vw-bg);stroke:var(--vw-line);stroke-width:.75}",
    ".vw-map-outline path{fill:none}",
    ".vw-map-outline__casing{stroke:var(--vw-bg);stroke-width:3.6;stroke-linejoin:round}",
    ".vw-map-outline__border{stroke:var(--vw-province);stroke-width:1.3;stroke-linejoin:round}",
    `.vw-map-outline__names{font-size:${NAME_SIZE}px;fill:var(--vw-ink-2)}`,
    ".vw-map-outline__names path{stroke:var(--vw-edge)}",
    ".vw-map-outline__names--narrow{display:none}",
  ].join("");
}
