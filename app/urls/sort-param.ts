import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";

/** By what a table is sorted, and which way. */
export interface Sort<By extends string> {
  readonly by: By;
  readonly descending: boolean;
}

/**
 * Reads `sorteer=naam`, or `sorteer=-naam` for the other way round.
 *
 * @returns `null` when nothing is asked for, or something unknown
 */
export function readSort<By extends string>(
  param: ChoiceParam<By>,
  search: URLSearchParams,
  problems: Problem[],
): Sort<By> | null {
  const word = search.get(param.name)?.trim() ?? "";
  const descending = word.startsWith("-");
  const by = readChoice(param, new URLSearchParams([[param.name, word.replace(/^-(?=.)/, "")]]), problems);
  return by === null ? null : { by, descending };
}

export function writeSort<By extends string>(param: ChoiceParam<By>, sort: Sort<By>): string {
  return `${sort.descending ? "-" : ""}${param.words[sort.by]}`;
}
