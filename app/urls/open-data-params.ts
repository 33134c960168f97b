import type { Problem } from "#app/domain/problem.ts";

const PATTERN = /^\d{1,15}$/;

/** Reads `naRevisie`, the last revision that the reader has already; absent is 0: from the beginning. */
export function readAfterRevision(search: URLSearchParams): { afterRevision: number; problems: Problem[] } {
  const text = search.get("naRevisie")?.trim() ?? "";
  if (text === "") return { afterRevision: 0, problems: [] };
  if (PATTERN.test(text)) return { afterRevision: Number(text), problems: [] };
  const value = text.slice(0, 60);
  return { afterRevision: 0, problems: [{ field: "naRevisie", code: "not_a_revision", params: { value } }] };
}
