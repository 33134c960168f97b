import type { ExampleExtent } from "#app/components/layout/example-banner.tsx";
import type { Project } from "#app/domain/portfolio/project.ts";

/** How much of what a page shows of one project is made up; `null`: nothing. */
export function projectExtent(
  project: Pick<Project, "origin" | "targetOrigin" | "targets">,
): ExampleExtent | null {
  if (project.origin === "example") return { kind: "all" };
  return project.targets.length > 0 && project.targetOrigin === "example" ? { kind: "target" } : null;
}

/** How much of what a page shows of several projects is made up; `null`: nothing. */
export function portfolioExtent(projects: readonly Project[], language: "nl" | "en"): ExampleExtent | null {
  const examples = projects.filter((project) => project.origin === "example");
  const observed = projects.filter((project) => project.origin === "observed");
  if (examples.length === 0)
    return projects.some((project) => projectExtent(project)) ? { kind: "target" } : null;
  if (examples.length === projects.length) return { kind: "all" };
  return {
    kind: "some",
    exampleCount: examples.length,
    totalCount: projects.length,
    observedNames: observed.map((project) => project.name[language]),
  };
}
