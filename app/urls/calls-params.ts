import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { readPageNumber } from "./page-number.ts";

export const CALL_SHOWS = ["open", "mine", "overdue", "all"] as const;
export type CallShow = (typeof CALL_SHOWS)[number];

/** What a reader can choose in the call list. */
export interface CallsParams {
  readonly show: CallShow;
  /** From 1 */
  readonly page: number;
}

export const CALL_SHOW_PARAM: ChoiceParam<CallShow> = {
  name: "toon",
  words: { open: "open", mine: "mijn", overdue: "te_laat", all: "alle" },
};

/** Reads the choices of the list; what is wrong is in `problems`, with the default in its place. */
export function readCallsParams(search: URLSearchParams): { params: CallsParams; problems: Problem[] } {
  const problems: Problem[] = [];
  const params: CallsParams = {
    show: readChoice(CALL_SHOW_PARAM, search, problems) ?? "open",
    page: readPageNumber(search, problems),
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function callsSearch({ show, page }: CallsParams): URLSearchParams {
  const search = new URLSearchParams();
  if (show !== "open") search.set(CALL_SHOW_PARAM.name, CALL_SHOW_PARAM.words[show]);
  if (page > 1) search.set("pagina", String(page));
  return search;
}

/** How many were just put on the list, were on it already, and needed no attention any more: told once, after the form. */
export const CALL_ADDED_PARAM = "gezet";
export const CALL_KNOWN_PARAM = "stond";
export const CALL_GONE_PARAM = "weg";
