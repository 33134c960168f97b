import type { Problem } from "#app/domain/problem.ts";
import { readPageNumber } from "./page-number.ts";
import { readText } from "./text-param.ts";

/** What a reader can choose on the page of a municipality, besides the reference day. */
export interface MunicipalityParams {
  /** Slug of the project to compare with neighbours, province and size; `null`: the first on the page */
  readonly project: string | null;
  /** Page of the list of projects, from 1 */
  readonly page: number;
}

/** Reads the choices of a municipality's page; what is wrong is in `problems`, with the default in its place. */
export function readMunicipalityParams(search: URLSearchParams): {
  params: MunicipalityParams;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const params: MunicipalityParams = {
    project: readText("project", search, problems) || null,
    page: readPageNumber(search, problems),
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function municipalitySearch(params: MunicipalityParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.project !== null) search.set("project", params.project);
  if (params.page > 1) search.set("pagina", String(params.page));
  return search;
}
