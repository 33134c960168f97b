import type { Problem } from "#app/domain/problem.ts";

const MAXIMUM_LENGTH = 100;

/** Reads a text that people type; absent is empty. Longer than any name is a problem, not a search. */
export function readText(name: string, search: URLSearchParams, problems: Problem[]): string {
  const text = search.get(name)?.trim() ?? "";
  if (text.length <= MAXIMUM_LENGTH) return text;
  problems.push({ field: name, code: "text_too_long", params: { maximum: MAXIMUM_LENGTH } });
  return "";
}
