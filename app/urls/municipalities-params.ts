import type { SizeClass } from "#app/domain/municipality/size-class.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { readPageNumber } from "./page-number.ts";
import { readSort, type Sort, writeSort } from "./sort-param.ts";
import { readText } from "./text-param.ts";

export const MUNICIPALITIES_SORTS = ["province", "name", "inhabitants", "live"] as const;
export type MunicipalitiesSort = (typeof MUNICIPALITIES_SORTS)[number];

/** What a reader can choose in the list of municipalities, besides the reference day. */
export interface MunicipalitiesParams {
  /** Name or code searched for; empty: the whole list */
  readonly text: string;
  /** `null`: all provinces */
  readonly province: string | null;
  /** `null`: all sizes */
  readonly size: SizeClass | null;
  readonly sort: Sort<MunicipalitiesSort>;
  /** From 1 */
  readonly page: number;
}

export const MUNICIPALITIES_DEFAULTS: MunicipalitiesParams = {
  text: "",
  province: null,
  size: null,
  sort: { by: "province", descending: false },
  page: 1,
};

export const SIZE_PARAM: ChoiceParam<SizeClass> = {
  name: "grootte",
  words: {
    under_20000: "tot_20000",
    from_20000: "20000_tot_50000",
    from_50000: "50000_tot_100000",
    from_100000: "100000_tot_250000",
    from_250000: "vanaf_250000",
  },
};
export const MUNICIPALITIES_SORT_PARAM: ChoiceParam<MunicipalitiesSort> = {
  name: "sorteer",
  words: { province: "provincie", name: "naam", inhabitants: "inwoners", live: "in_gebruik" },
};

/** Reads the choices of the list; what is wrong is in `problems`, with the default in its place. */
export function readMunicipalitiesParams(search: URLSearchParams): {
  params: MunicipalitiesParams;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const params: MunicipalitiesParams = {
    text: readText("zoek", search, problems),
    province: readText("provincie", search, problems) || null,
    size: readChoice(SIZE_PARAM, search, problems),
    sort: readSort(MUNICIPALITIES_SORT_PARAM, search, problems) ?? MUNICIPALITIES_DEFAULTS.sort,
    page: readPageNumber(search, problems),
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function municipalitiesSearch(params: MunicipalitiesParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.text) search.set("zoek", params.text);
  if (params.province) search.set("provincie", params.province);
  if (params.size) search.set(SIZE_PARAM.name, SIZE_PARAM.words[params.size]);
  const sort = writeSort(MUNICIPALITIES_SORT_PARAM, params.sort);
  if (sort !== writeSort(MUNICIPALITIES_SORT_PARAM, MUNICIPALITIES_DEFAULTS.sort)) {
    search.set(MUNICIPALITIES_SORT_PARAM.name, sort);
  }
  if (params.page > 1) search.set("pagina", String(params.page));
  return search;
}
