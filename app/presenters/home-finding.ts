import { countUsingAtLeast, type MovementReach } from "./home-reach.ts";

/** The sentence the home page opens with, as data. `threshold` and the rest are numbers of projects or municipalities. */
export type HomeFinding =
  | { readonly key: "noMunicipalities" | "noProjects" }
  | { readonly key: "oneProject"; readonly count: number; readonly total: number }
  | {
      readonly key: "atLeastHalf" | "atLeastOne";
      readonly count: number;
      readonly total: number;
      readonly threshold: number;
      readonly projects: number;
    }
  | { readonly key: "all"; readonly count: number; readonly total: number; readonly projects: number }
  | { readonly key: "nobodyYet"; readonly total: number; readonly projects: number };

/** Above this share of municipalities, half of the projects tells nothing any more. */
const NEARLY_ALL = 0.9;

/**
 * Where the movement stands, in one number that cannot be had by one popular project alone: how many municipalities
 * use at least half of the projects. When nobody does, how many use at least one; when nearly all do, how many use all.
 *
 * @example homeFinding(reach) // { key: "atLeastHalf", count: 151, total: 380, threshold: 3, projects: 6 }
 */
export function homeFinding(reach: MovementReach): HomeFinding {
  const { municipalityCount: total, projectCount: projects } = reach;
  if (total === 0) return { key: "noMunicipalities" };
  if (projects === 0) return { key: "noProjects" };
  const usingAny = countUsingAtLeast(reach, 1);
  if (projects === 1) return { key: "oneProject", count: usingAny, total };
  if (usingAny === 0) return { key: "nobodyYet", total, projects };
  const half = Math.ceil(projects / 2);
  const usingHalf = countUsingAtLeast(reach, half);
  const usingAll = countUsingAtLeast(reach, projects);
  if (usingAll > 0 && usingHalf > NEARLY_ALL * total) return { key: "all", count: usingAll, total, projects };
  return usingHalf > 0
    ? { key: "atLeastHalf", count: usingHalf, total, threshold: half, projects }
    : { key: "atLeastOne", count: usingAny, total, threshold: 1, projects };
}
