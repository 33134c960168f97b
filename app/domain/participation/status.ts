/** Status of one municipality in one project, in the order of legends and layers read upward. */
export const STATUSES = [
  "none",
  "exploring",
  "committed",
  "implementing",
  "live",
  "stopped",
  "declined",
] as const;

export type Status = (typeof STATUSES)[number];

/** Statuses a municipality can register; `none` is the absence of any. */
export type RegisteredStatus = Exclude<Status, "none">;

/** Number of municipalities in each status; together they are N. */
export type StatusCounts = Readonly<Record<Status, number>>;
