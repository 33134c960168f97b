import type { Status } from "#app/domain/participation/status.ts";

/** Statuses as they are written in URLs and in the files people hand in. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  none: "geen_opgave",
  exploring: "orienteert",
  committed: "aangemeld",
  implementing: "implementeert",
  live: "in_gebruik",
  stopped: "gestopt",
  declined: "neemt_niet_deel",
};
