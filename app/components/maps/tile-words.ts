import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { statusWord } from "../tile/status-word.ts";
import type { HexTile } from "./hex-tile.ts";

/**
 * A tile in words: the name of its link, and the line under the map.
 *
 * @example "Utrecht: in gebruik, sinds 23 juni 2015"
 */
export function tileWords(tile: HexTile, origin: Origin, t: Translate, format: Formatter): string {
  const parts = [statusWord(t, tile.status, origin)];
  if (tile.derivedFrom.length > 0)
    parts.push(t("status:derivedFrom", { names: format.list(tile.derivedFrom) }));
  if (tile.since) parts.push(t("map:since", { day: format.day(tile.since) }));
  if (tile.staleSince) parts.push(t("status:lastConfirmed", { day: format.day(tile.staleSince) }));
  return t("map:tile", { name: tile.name, status: parts.join(", ") });
}
