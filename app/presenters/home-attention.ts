import type { Pace } from "#app/domain/portfolio/pace.ts";

interface Standing {
  readonly live: number;
  /** In municipalities; `null`: no target set */
  readonly target: number | null;
  readonly pace: Pace;
}

/**
 * The projects that need attention first: those with the smallest share of their target, then those without a target,
 * then those that are completed. Equal ones keep their order.
 *
 * @param limit how many are asked for; when there are not more than that, all in their own order
 */
export function mostInNeedOfAttention<Item extends Standing>(
  items: readonly Item[],
  limit: number,
): readonly Item[] {
  if (items.length <= limit) return items;
  return [...items].sort((a, b) => urgency(a) - urgency(b)).slice(0, limit);
}

function urgency({ live, target, pace }: Standing): number {
  if (pace === "completed") return Number.MAX_VALUE;
  if (target === null) return Number.MAX_SAFE_INTEGER;
  return target === 0 ? 1 : live / target;
}
