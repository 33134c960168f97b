import type { Status } from "#app/domain/participation/status.ts";
import type { HexTile } from "./hex-tile.ts";

/** Which municipalities the reader wants to see; the others stay on the map as pale tiles. */
export interface MapChoice {
  /** Empty: all */
  readonly statuses: readonly Status[];
  /** `null`: all */
  readonly province: string | null;
}

export function isChosen(
  { statuses, province }: MapChoice,
  tile: Pick<HexTile, "status" | "province">,
): boolean {
  return (
    (statuses.length === 0 || statuses.includes(tile.status)) &&
    (province === null || tile.province === province)
  );
}
