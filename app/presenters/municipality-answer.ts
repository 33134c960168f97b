import type { Status } from "#app/domain/participation/status.ts";

/** Shape of the sentence a municipality's page opens with; each is a message under `past` and `present`. */
export type AnswerShape =
  | "noProjects"
  | "onlyUsed"
  | "onlyWorking"
  | "onlyUnused"
  | "none"
  | "noneWorking"
  | "both"
  | "all"
  | "some"
  | "someWorkingOne"
  | "someWorkingMore";

export interface MunicipalityAnswer {
  readonly shape: AnswerShape;
  /** Projects in use */
  readonly usedCount: number;
  /** Projects it signed up for or is implementing */
  readonly workingCount: number;
  /** Projects that had started */
  readonly totalCount: number;
}

/**
 * To what extent a municipality takes part, as one sentence: how many projects it uses and on how many it is working.
 *
 * @param statuses its status in every project that had started
 * @example municipalityAnswer(["live", "committed", "none"]) // { shape: "someWorkingOne", usedCount: 1, workingCount: 1, totalCount: 3 }
 */
export function municipalityAnswer(statuses: readonly Status[]): MunicipalityAnswer {
  const usedCount = statuses.filter((status) => status === "live").length;
  const workingCount = statuses.filter(isWorkingOn).length;
  const totalCount = statuses.length;
  return { shape: shapeOf(usedCount, workingCount, totalCount), usedCount, workingCount, totalCount };
}

function isWorkingOn(status: Status): boolean {
  return status === "committed" || status === "implementing";
}

function shapeOf(used: number, working: number, total: number): AnswerShape {
  if (total === 0) return "noProjects";
  if (total === 1) return used === 1 ? "onlyUsed" : working === 1 ? "onlyWorking" : "onlyUnused";
  if (used === 0) return working === 0 ? "none" : "noneWorking";
  if (used === total) return total === 2 ? "both" : "all";
  if (working === 0) return "some";
  return working === 1 ? "someWorkingOne" : "someWorkingMore";
}
