import { PACES } from "#app/domain/portfolio/pace.ts";
import { PHASES } from "#app/domain/portfolio/project.ts";
import type { ProjectSort, ProjectsParams } from "#app/urls/projects-params.ts";
import type { ProjectStanding } from "./project-standing.ts";

const collator = new Intl.Collator("nl", { numeric: true });

/** From what most needs attention: far behind first. */
const PACE_ORDER = [...PACES].reverse();

const SORT_VALUES: Readonly<
  Record<Exclude<ProjectSort, "portfolio">, (standing: ProjectStanding) => string | number | null>
> = {
  name: (standing) => standing.name,
  phase: (standing) => (standing.phase === null ? null : PHASES.indexOf(standing.phase)),
  live: (standing) => standing.live,
  inhabitants: (standing) => standing.inhabitantsFraction,
  pace: (standing) => (standing.pace === "no_target" ? null : PACE_ORDER.indexOf(standing.pace)),
};

/** The projects that match the filters, sorted as asked; what cannot be compared comes last. */
export function chooseProjects(
  standings: readonly ProjectStanding[],
  { field, phase, pace, sort }: ProjectsParams,
): ProjectStanding[] {
  const chosen = standings.filter(
    (standing) =>
      (field === null || standing.field === field) &&
      (phase === null || standing.phase === phase) &&
      (pace === null || standing.pace === pace),
  );
  if (sort.by === "portfolio") return sort.descending ? chosen.reverse() : chosen;
  const cellOf = SORT_VALUES[sort.by];
  const direction = sort.descending ? -1 : 1;
  return chosen.sort((a, b) => {
    const left = cellOf(a);
    const right = cellOf(b);
    if (left === right) return 0;
    if (left === null) return 1;
    if (right === null) return -1;
    const isNumeric = typeof left === "number" && typeof right === "number";
    return (isNumeric ? left - right : collator.compare(String(left), String(right))) * direction;
  });
}
