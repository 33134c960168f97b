import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";

/** How far a whole portfolio has come: in how many projects each municipality is live. */
export interface MovementReach {
  readonly projectCount: number;
  readonly municipalityCount: number;
  readonly liveProjectsByCode: ReadonlyMap<MunicipalityCode, number>;
  /** Number of municipalities that use exactly as many projects as the index says, 0 … `projectCount` */
  readonly distribution: readonly number[];
  /** Projects in use per municipality, unrounded; `null` for an empty register */
  readonly average: number | null;
}

/**
 * Puts together how many projects municipalities use.
 *
 * @param codes the municipalities that exist on the day
 * @param projectCount projects that were counted
 * @param liveProjects in how many of them a municipality is live; 0 where it is left out
 */
export function reachOf(
  codes: readonly MunicipalityCode[],
  projectCount: number,
  liveProjects: ReadonlyMap<MunicipalityCode, number>,
): MovementReach {
  const live = new Map(codes.map((code) => [code, liveProjects.get(code) ?? 0]));
  const distribution = new Array<number>(projectCount + 1).fill(0);
  let total = 0;
  for (const count of live.values()) {
    distribution[count] = (distribution[count] ?? 0) + 1;
    total += count;
  }
  return {
    projectCount,
    municipalityCount: codes.length,
    liveProjectsByCode: live,
    distribution,
    average: codes.length === 0 ? null : total / codes.length,
  };
}

/** Number of municipalities that use `threshold` projects or more. */
export function countUsingAtLeast(reach: MovementReach, threshold: number): number {
  return reach.distribution.slice(threshold).reduce((sum, count) => sum + count, 0);
}
