import type { Problem } from "#app/domain/problem.ts";

/** A search parameter that takes one of a few words: Dutch in the URL, a domain value in code. */
export interface ChoiceParam<Value extends string> {
  readonly name: string;
  /** Word in the URL by value, in the order of lists */
  readonly words: Readonly<Record<Value, string>>;
}

/**
 * Reads a choice; never throws.
 *
 * @returns `null` when the parameter is absent or empty (an empty option of a form)
 * @example readChoice({ name: "grenzen", words: { then: "toen", now: "nu" } }, new URLSearchParams("grenzen=nu"), []) // "now"
 */
export function readChoice<Value extends string>(
  param: ChoiceParam<Value>,
  search: URLSearchParams,
  problems: Problem[],
): Value | null {
  const word = search.get(param.name)?.trim() ?? "";
  if (word === "") return null;
  for (const value in param.words) if (param.words[value] === word) return value;
  const allowed = Object.values<string>(param.words).join(", ");
  problems.push({ field: param.name, code: "unknown_choice", params: { value: word.slice(0, 60), allowed } });
  return null;
}
