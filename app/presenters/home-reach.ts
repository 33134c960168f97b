import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";

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
 * Counts the projects in use per municipality.
 *
 * @param statesByProject one list per project, each with one state per municipality that exists on the day
 * @param codes the municipalities that exist on the day
 */
export function reachOf(
  codes: readonly MunicipalityCode[],
  statesByProject: readonly (readonly Pick<ParticipationState, "municipalityCode" | "status">[])[],
): MovementReach {
  const live = new Map<MunicipalityCode, number>(codes.map((code) => [code, 0]));
  for (const states of statesByProject) {
    for (const { municipalityCode, status } of states) {
      const count = live.get(municipalityCode);
      if (status === "live" && count !== undefined) live.set(municipalityCode, count + 1);
    }
  }
  const distribution = new Array<number>(statesByProject.length + 1).fill(0);
  let total = 0;
  for (const count of live.values()) {
    distribution[count] = (distribution[count] ?? 0) + 1;
    total += count;
  }
  return {
    projectCount: statesByProject.length,
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
