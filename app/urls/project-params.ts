import { STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { readPageNumber } from "./page-number.ts";
import { readSort, type Sort, writeSort } from "./sort-param.ts";
import { readText } from "./text-param.ts";

export const PROJECT_VIEWS = ["all", "chart", "map", "table"] as const;
/** Which part of the page is shown (weergave). */
export type ProjectView = (typeof PROJECT_VIEWS)[number];

/** Borders of each day itself (toen), or of the reference day (nu). */
export type BorderChoice = "then" | "now";

/** What the chart counts (maat). */
export type ChartUnit = "municipalities" | "inhabitants";

export const MUNICIPALITY_SORTS = ["name", "status", "since", "supplier", "province", "inhabitants"] as const;
export type MunicipalitySort = (typeof MUNICIPALITY_SORTS)[number];

/** Everything a reader can choose on the page of a project, besides the reference day. */
export interface ProjectParams {
  readonly view: ProjectView;
  readonly borders: BorderChoice;
  readonly unit: ChartUnit;
  /** Municipalities in this status only; `null`: all */
  readonly status: Status | null;
  /** Municipalities of this province only; `null`: all */
  readonly province: string | null;
  /** Part of a name; empty: all */
  readonly name: string;
  readonly sort: Sort<MunicipalitySort>;
  /** Page of the table, from 1 */
  readonly page: number;
}

export const PROJECT_DEFAULTS: ProjectParams = {
  view: "all",
  borders: "then",
  unit: "municipalities",
  status: null,
  province: null,
  name: "",
  sort: { by: "name", descending: false },
  page: 1,
};

export const VIEW_PARAM: ChoiceParam<ProjectView> = {
  name: "weergave",
  words: { all: "alles", chart: "grafiek", map: "kaart", table: "tabel" },
};
export const BORDERS_PARAM: ChoiceParam<BorderChoice> = {
  name: "grenzen",
  // biome-ignore lint/suspicious/noThenProperty: a word in an address, never awaited
  words: { then: "toen", now: "nu" },
};
export const UNIT_PARAM: ChoiceParam<ChartUnit> = {
  name: "maat",
  words: { municipalities: "gemeenten", inhabitants: "inwoners" },
};
export const STATUS_PARAM: ChoiceParam<Status> = { name: "status", words: STATUS_TERMS };
export const MUNICIPALITY_SORT_PARAM: ChoiceParam<MunicipalitySort> = {
  name: "sorteer",
  words: {
    name: "naam",
    status: "status",
    since: "sinds",
    supplier: "leverancier",
    province: "provincie",
    inhabitants: "inwoners",
  },
};

/** Reads the choices of a project page; what is wrong is in `problems`, with the default in its place. */
export function readProjectParams(search: URLSearchParams): {
  params: ProjectParams;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const params: ProjectParams = {
    view: readChoice(VIEW_PARAM, search, problems) ?? PROJECT_DEFAULTS.view,
    borders: readChoice(BORDERS_PARAM, search, problems) ?? PROJECT_DEFAULTS.borders,
    unit: readChoice(UNIT_PARAM, search, problems) ?? PROJECT_DEFAULTS.unit,
    status: readChoice(STATUS_PARAM, search, problems),
    province: readText("provincie", search, problems) || null,
    name: readText("naam", search, problems),
    sort: readSort(MUNICIPALITY_SORT_PARAM, search, problems) ?? PROJECT_DEFAULTS.sort,
    page: readPageNumber(search, problems),
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function projectSearch(params: ProjectParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.view !== PROJECT_DEFAULTS.view) search.set(VIEW_PARAM.name, VIEW_PARAM.words[params.view]);
  if (params.borders !== PROJECT_DEFAULTS.borders)
    search.set(BORDERS_PARAM.name, BORDERS_PARAM.words[params.borders]);
  if (params.unit !== PROJECT_DEFAULTS.unit) search.set(UNIT_PARAM.name, UNIT_PARAM.words[params.unit]);
  if (params.status) search.set(STATUS_PARAM.name, STATUS_PARAM.words[params.status]);
  if (params.province) search.set("provincie", params.province);
  if (params.name) search.set("naam", params.name);
  const sort = writeSort(MUNICIPALITY_SORT_PARAM, params.sort);
  if (sort !== writeSort(MUNICIPALITY_SORT_PARAM, PROJECT_DEFAULTS.sort)) search.set("sorteer", sort);
  if (params.page > 1) search.set("pagina", String(params.page));
  return search;
}
