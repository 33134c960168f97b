/** Numbers of projects that are shown as the same tile. */
export interface FillLevel {
  readonly from: number;
  readonly to: number;
  /** Part of the tile that is full, 0–1 */
  readonly fraction: number;
}

/** The sixths of a hexagon can be told apart; finer steps cannot. */
const MOST_LEVELS = 6;

/**
 * How full a tile is for each number of projects in use: empty for none, full for all, as many steps between as can be
 * told apart.
 *
 * @param maximum number of projects there are
 * @example fillLevels(2) // none, 1 (half full), 2 (full)
 */
export function fillLevels(maximum: number): FillLevel[] {
  const levels: FillLevel[] = [{ from: 0, to: 0, fraction: 0 }];
  const steps = Math.min(maximum, MOST_LEVELS);
  for (let step = 1; step <= steps; step += 1) {
    const to = step === steps ? maximum : Math.floor((step * (maximum - 1)) / (steps - 1));
    levels.push({ from: (levels.at(-1)?.to ?? 0) + 1, to, fraction: step / steps });
  }
  return levels;
}

/** The level a number of projects falls in. */
export function levelOf(levels: readonly FillLevel[], count: number): FillLevel | undefined {
  return levels.find(({ from, to }) => from <= count && count <= to);
}

/**
 * The municipalities that fall in a level.
 *
 * @param distribution number of municipalities that use exactly as many projects as the index says
 */
export function countIn(distribution: readonly number[], { from, to }: FillLevel): number {
  return distribution.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
}
