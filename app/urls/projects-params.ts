import { FIELD_TERMS, PACE_TERMS, PHASE_TERMS } from "#app/domain/dutch-terms.ts";
import type { Pace } from "#app/domain/portfolio/pace.ts";
import type { Field, Phase } from "#app/domain/portfolio/project.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { readSort, type Sort, writeSort } from "./sort-param.ts";

export const PROJECT_SORTS = ["portfolio", "name", "phase", "live", "inhabitants", "pace"] as const;
export type ProjectSort = (typeof PROJECT_SORTS)[number];

/** What a reader can choose in the list of projects, besides the reference day. `null`: no filter. */
export interface ProjectsParams {
  readonly field: Field | null;
  readonly phase: Phase | null;
  readonly pace: Pace | null;
  readonly sort: Sort<ProjectSort>;
}

export const PROJECTS_DEFAULTS: ProjectsParams = {
  field: null,
  phase: null,
  pace: null,
  sort: { by: "portfolio", descending: false },
};

export const FIELD_PARAM: ChoiceParam<Field> = { name: "domein", words: FIELD_TERMS };
export const PHASE_PARAM: ChoiceParam<Phase> = { name: "fase", words: PHASE_TERMS };
export const PACE_PARAM: ChoiceParam<Pace> = { name: "tempo", words: PACE_TERMS };
export const PROJECT_SORT_PARAM: ChoiceParam<ProjectSort> = {
  name: "sorteer",
  words: {
    portfolio: "portefeuille",
    name: "naam",
    phase: "fase",
    live: "in_gebruik",
    inhabitants: "inwoners",
    pace: "tempo",
  },
};

/** Reads the choices of the list of projects; what is wrong is in `problems`, with the default in its place. */
export function readProjectsParams(search: URLSearchParams): {
  params: ProjectsParams;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const params: ProjectsParams = {
    field: readChoice(FIELD_PARAM, search, problems),
    phase: readChoice(PHASE_PARAM, search, problems),
    pace: readChoice(PACE_PARAM, search, problems),
    sort: readSort(PROJECT_SORT_PARAM, search, problems) ?? PROJECTS_DEFAULTS.sort,
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function projectsSearch(params: ProjectsParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.field) search.set(FIELD_PARAM.name, FIELD_PARAM.words[params.field]);
  if (params.phase) search.set(PHASE_PARAM.name, PHASE_PARAM.words[params.phase]);
  if (params.pace) search.set(PACE_PARAM.name, PACE_PARAM.words[params.pace]);
  const sort = writeSort(PROJECT_SORT_PARAM, params.sort);
  if (sort !== writeSort(PROJECT_SORT_PARAM, PROJECTS_DEFAULTS.sort))
    search.set(PROJECT_SORT_PARAM.name, sort);
  return search;
}
