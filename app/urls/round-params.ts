import type { SizeClass } from "#app/domain/municipality/size-class.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { AnswerState } from "#app/domain/round/round-answer.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { SIZE_PARAM } from "./municipalities-params.ts";
import { readPageNumber } from "./page-number.ts";
import { readText } from "./text-param.ts";

/** Which answers to a round are listed: those of one state, or all that are not whole yet. */
export type AnswerChoice = AnswerState | "unfinished" | "all";

export const ANSWER_PARAM: ChoiceParam<AnswerChoice> = {
  name: "antwoord",
  words: {
    unfinished: "nog_niet_klaar",
    missing: "niets",
    partly: "deels",
    late: "te_laat",
    on_time: "op_tijd",
    all: "alle",
  },
};

/** What a reader can choose on the page of a round; `null`: all. */
export interface RoundParams {
  readonly answer: AnswerChoice;
  readonly province: string | null;
  readonly size: SizeClass | null;
  /** From 1 */
  readonly page: number;
}

/** Reads the choices; what is wrong is in `problems`, with the default in its place. */
export function readRoundParams(search: URLSearchParams): { params: RoundParams; problems: Problem[] } {
  const problems: Problem[] = [];
  const params: RoundParams = {
    answer: readChoice(ANSWER_PARAM, search, problems) ?? "unfinished",
    province: readText("provincie", search, problems) || null,
    size: readChoice(SIZE_PARAM, search, problems),
    page: readPageNumber(search, problems),
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function roundSearch(params: RoundParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.answer !== "unfinished") search.set(ANSWER_PARAM.name, ANSWER_PARAM.words[params.answer]);
  if (params.province) search.set("provincie", params.province);
  if (params.size) search.set(SIZE_PARAM.name, SIZE_PARAM.words[params.size]);
  if (params.page > 1) search.set("pagina", String(params.page));
  return search;
}
