/** How long those that arrived had been under way. */
export interface UsualDuration {
  /** Three quarters took at most so many days */
  readonly upperQuartileDays: number;
  readonly count: number;
}

/** With fewer there are no three quarters to speak of. */
const FEWEST = 4;

/**
 * The number of days that three quarters of the durations do not exceed, one of the durations itself.
 *
 * @param durations whole days, in any order
 * @returns `null` when there are fewer than four
 * @example usualDuration([10, 40, 20, 30])?.upperQuartileDays // 30
 */
export function usualDuration(durations: readonly number[]): UsualDuration | null {
  if (durations.length < FEWEST) return null;
  const ordered = [...durations].sort((a, b) => a - b);
  const upperQuartileDays = ordered[Math.ceil(ordered.length * 0.75) - 1];
  return upperQuartileDays === undefined ? null : { upperQuartileDays, count: ordered.length };
}
