import type { Day } from "../day.ts";
import { findMunicipality, type Register } from "../municipality/register.ts";
import type { Problem } from "../problem.ts";
import type { Project } from "./project.ts";

const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 80;

/**
 * Everything that is wrong with a project before it is loaded, all at once; empty: it may be loaded.
 *
 * Fields are named as in the contract's CSV; points of the target are numbered from 1.
 */
export function findProjectProblems(project: Project, register: Register): Problem[] {
  return [
    ...findNameProblems(project),
    ...findLeadProblems(project, register),
    ...findPhaseProblems(project),
    ...findTargetProblems(project),
    ...findOriginProblems(project),
  ];
}

function findNameProblems({ slug, name, confirmWithinDays }: Project): Problem[] {
  const problems: Problem[] = [];
  if (!SLUG_PATTERN.test(slug) || slug.length > LONGEST_SLUG) {
    problems.push({ field: "slug", code: "malformed_slug", params: { slug } });
  }
  if (name.nl.trim() === "") problems.push({ field: "naam", code: "required" });
  if (!Number.isInteger(confirmWithinDays) || confirmWithinDays < 1) {
    problems.push({ field: "bevestigen_per_dagen", code: "not_a_number_of_days" });
  }
  return problems;
}

function findLeadProblems({ leadMunicipality, startOn }: Project, register: Register): Problem[] {
  if (leadMunicipality === null) return [];
  const latestLine = findMunicipality(register, leadMunicipality);
  if (!latestLine) {
    return [{ field: "koploper", code: "unknown_municipality", params: { code: leadMunicipality } }];
  }
  if (latestLine.validTo === null || startOn < latestLine.validTo) return [];
  const params = { day: startOn, name: latestLine.name };
  return [{ field: "koploper", code: "municipality_did_not_exist", params }];
}

function findPhaseProblems({ phases, startOn }: Project): Problem[] {
  if (phases.length === 0) return [{ field: "fase", code: "required" }];
  const problems: Problem[] = [];
  let previous: Day | undefined;
  for (const { on } of phases) {
    if (on < startOn) {
      problems.push({ field: "fase_per", code: "before_project_start", params: { day: on, start: startOn } });
    }
    if (previous !== undefined && on <= previous) {
      problems.push({ field: "fase_per", code: "phases_not_in_order", params: { day: on, previous } });
    }
    previous = on;
  }
  return problems;
}

function findTargetProblems({ targets, startOn }: Project): Problem[] {
  const problems: Problem[] = [];
  let previous: Day | undefined;
  for (const [index, { on, unit, value }] of targets.entries()) {
    const number = index + 1;
    if (on < startOn) {
      const params = { day: on, start: startOn };
      problems.push({ field: `doel_per_${number}`, code: "before_project_start", params });
    }
    if (previous !== undefined && on <= previous) {
      problems.push({
        field: `doel_per_${number}`,
        code: "targets_not_in_order",
        params: { day: on, previous },
      });
    }
    const isRight = unit === "fraction" ? value >= 0 && value <= 1 : Number.isInteger(value) && value >= 0;
    if (!isRight) {
      const code = unit === "fraction" ? "not_a_fraction" : "not_a_count";
      problems.push({ field: `doel_gemeenten_${number}`, code, params: { value } });
    }
    previous = on;
  }
  return problems;
}

function findOriginProblems({ origin, source, observedUntil, startOn }: Project): Problem[] {
  if (origin !== "observed") {
    return observedUntil === null ? [] : [{ field: "waargenomen_tot_en_met", code: "only_when_observed" }];
  }
  const problems: Problem[] = [];
  if (source === null) problems.push({ field: "bron", code: "required_when_observed" });
  if (observedUntil === null) {
    problems.push({ field: "waargenomen_tot_en_met", code: "required_when_observed" });
  } else if (observedUntil < startOn) {
    const params = { day: observedUntil, start: startOn };
    problems.push({ field: "waargenomen_tot_en_met", code: "before_project_start", params });
  }
  return problems;
}
