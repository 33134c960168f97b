import type { Day } from "#app/domain/day.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** The projects that had started on a day; the others do not count yet. */
export function startedProjects(projects: readonly Project[], on: Day): Project[] {
  return projects.filter((project) => project.startOn <= on);
}
