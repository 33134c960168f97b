import type { IndicatorStanding } from "#app/domain/objectives/objective-standing.ts";
import type { Origin, Project } from "#app/domain/portfolio/project.ts";

/** Where the value of an indicator comes from: computed over several projects it is an example as soon as one is. */
export function readingOrigin(
  { reading }: Pick<IndicatorStanding, "reading">,
  projects: readonly Pick<Project, "origin">[],
): Origin | null {
  switch (reading.kind) {
    case "measured":
      return reading.measurement.origin;
    case "computed":
      return originOfAll(projects);
    case "not_measured":
      return null;
  }
}

/** @returns `example` when one of them is, `observed` when all are */
export function originOfAll(projects: readonly Pick<Project, "origin">[]): Origin {
  if (projects.some(({ origin }) => origin === "example")) return "example";
  return projects.every(({ origin }) => origin === "observed") ? "observed" : "reported";
}
