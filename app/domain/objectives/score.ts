/** An indicator as the score of its objective sees it. */
export interface ScoredIndicator {
  readonly weight: number;
  /** Unrounded, not cut; `null`: not measured */
  readonly progress: number | null;
  /** Fraction 0–1 that should have been covered on the day */
  readonly expected: number;
}

export interface Score {
  /** Weighted mean of progress cut to 0–1 over what is measured; `null`: nothing is */
  readonly score: number | null;
  /** The same mean of what was expected of what is measured; `null`: nothing is */
  readonly expected: number | null;
  readonly measuredWeight: number;
  readonly totalWeight: number;
  /** measuredWeight ÷ totalWeight; 0 without any indicator: nothing is measured then */
  readonly measuredFraction: number;
  /** Weighted mean of progress that is not cut; `null`: nothing is measured */
  readonly uncutProgress: number | null;
}

/**
 * The score of an objective: what is not measured counts in no way but in the share that is measured.
 *
 * @source DOMAIN: the five objectives, score of an objective
 * @example scoreOf([{ weight: 2, progress: 0.5, expected: 0.4 }, { weight: 1, progress: null, expected: 0.4 }]).score // 0.5
 */
export function scoreOf(indicators: readonly ScoredIndicator[]): Score {
  let [measuredWeight, totalWeight, sum, expectedSum, uncutSum] = [0, 0, 0, 0, 0];
  for (const { weight, progress, expected } of indicators) {
    totalWeight += weight;
    if (progress === null) continue;
    measuredWeight += weight;
    sum += weight * cutProgress(progress);
    uncutSum += weight * progress;
    expectedSum += weight * expected;
  }
  const mean = (total: number) => (measuredWeight === 0 ? null : total / measuredWeight);
  return {
    score: mean(sum),
    expected: mean(expectedSum),
    measuredWeight,
    totalWeight,
    measuredFraction: totalWeight === 0 ? 0 : measuredWeight / totalWeight,
    uncutProgress: mean(uncutSum),
  };
}

/** Progress as it counts in a score: never below 0 or above 1. */
export function cutProgress(progress: number): number {
  return Math.min(1, Math.max(0, progress));
}
