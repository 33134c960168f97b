export const PACES = ["completed", "on_track", "behind", "far_behind", "no_target"] as const;

/** How the number of live municipalities compares with the target of the day. */
export type Pace = (typeof PACES)[number];

const BEHIND_FROM = 0.8;
/** A target between two points is a fraction of days; its rounding must not make a project that is on target late. */
const ROUNDING = 1e-9;

/**
 * @param target municipalities that should be live, unrounded; `null`: no target
 * @source DOMAIN: portfolio, pace
 * @example paceOf({ live: 104, target: 130, municipalityCount: 380 }) // "behind"
 */
export function paceOf(figures: {
  readonly live: number;
  readonly target: number | null;
  readonly municipalityCount: number;
}): Pace {
  const { live, target, municipalityCount } = figures;
  if (municipalityCount > 0 && live === municipalityCount) return "completed";
  if (target === null) return "no_target";
  if (live >= target - ROUNDING) return "on_track";
  return live >= BEHIND_FROM * target - ROUNDING ? "behind" : "far_behind";
}
