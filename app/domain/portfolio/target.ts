import { type Day, daysBetween } from "../day.ts";
import type { Project, TargetPoint } from "./project.ts";

/**
 * The number of municipalities a project should be live in on a day: linear from 0 at its start to the first point,
 * linear between points, the last point after that.
 *
 * @param municipalityCount municipalities that exist on the day; a share is a share of these
 * @returns unrounded; `null` without targets and before the start
 * @source DOMAIN: portfolio, targets
 */
export function targetOn(
  project: Pick<Project, "startOn" | "targets">,
  on: Day,
  municipalityCount: number,
): number | null {
  const { startOn, targets } = project;
  if (targets.length === 0 || on < startOn) return null;
  const next = targets.find((point) => on < point.on);
  const previous = targets.findLast((point) => point.on <= on);
  const reached = previous ? inMunicipalities(previous, municipalityCount) : 0;
  if (!next) return reached;
  const fromOn = previous?.on ?? startOn;
  const passedFraction = daysBetween(fromOn, on) / daysBetween(fromOn, next.on);
  return reached + (inMunicipalities(next, municipalityCount) - reached) * passedFraction;
}

function inMunicipalities(point: TargetPoint, municipalityCount: number): number {
  return point.unit === "fraction" ? point.value * municipalityCount : point.value;
}
