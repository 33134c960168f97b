import type { Status } from "#app/domain/participation/status.ts";

/** Order of layers, legends and bars: in use first, downward, then who stopped or stays out. */
export const STATUSES_DOWNWARD: readonly Status[] = [
  "live",
  "implementing",
  "committed",
  "exploring",
  "none",
  "stopped",
  "declined",
];
