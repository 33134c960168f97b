import type { Problem } from "#app/domain/problem.ts";

const PATTERN = /^[1-9]\d{0,5}$/;

/** Reads `pagina`, from 1; absent is the first. */
export function readPageNumber(search: URLSearchParams, problems: Problem[]): number {
  const word = search.get("pagina")?.trim() ?? "";
  if (word === "") return 1;
  if (PATTERN.test(word)) return Number(word);
  problems.push({ field: "pagina", code: "page_not_a_number", params: { value: word.slice(0, 60) } });
  return 1;
}
