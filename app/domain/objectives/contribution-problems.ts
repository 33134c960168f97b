import type { Project } from "../portfolio/project.ts";
import type { Problem } from "../problem.ts";
import type { ContributionDraft } from "./contribution.ts";
import type { SavingParameterDraft } from "./saving-parameter.ts";
import { findUnitProblems } from "./unit-problems.ts";

type KnownProjects = readonly Pick<Project, "slug">[];

/** What is wrong with what a project is said to contribute; empty: it may be recorded. */
export function findContributionProblems(draft: ContributionDraft, projects: KnownProjects): Problem[] {
  const problems = findProjectProblems(draft.projectSlug, projects);
  if (draft.reason.nl.trim() === "") problems.push({ field: "reden", code: "required" });
  return problems;
}

/** What is wrong with what a project is said to save; empty: it may be recorded. */
export function findSavingProblems(draft: SavingParameterDraft, projects: KnownProjects): Problem[] {
  const problems = findProjectProblems(draft.projectSlug, projects);
  if (draft.sourceName.trim() === "") problems.push({ field: "bron", code: "required" });
  problems.push(...findUnitProblems("besparing_laag", draft.lowCents, "cents_per_year"));
  problems.push(...findUnitProblems("besparing_hoog", draft.highCents, "cents_per_year"));
  if (draft.lowCents > draft.highCents) {
    const params = { low: draft.lowCents, high: draft.highCents };
    problems.push({ field: "besparing_hoog", code: "range_turned_round", params });
  }
  return problems;
}

function findProjectProblems(slug: string, projects: KnownProjects): Problem[] {
  const isKnown = projects.some((project) => project.slug === slug);
  return isKnown ? [] : [{ field: "project", code: "unknown_project", params: { slug } }];
}
