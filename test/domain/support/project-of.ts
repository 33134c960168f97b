import { day } from "#app/domain/day.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** A reported project without targets, from 2015 on; give what matters to the test. */
export function projectOf(given: Partial<Project> = {}): Project {
  return {
    slug: "project",
    name: { nl: "Project", en: "Project" },
    summary: { nl: "", en: "" },
    field: "services",
    kind: "service",
    leadMunicipality: null,
    startOn: day("2015-01-01"),
    phases: [{ phase: "scaling", on: day("2015-01-01"), reason: "" }],
    targets: [],
    targetOrigin: "reported",
    confirmWithinDays: 120,
    origin: "reported",
    source: null,
    observedUntil: null,
    ...given,
  };
}
