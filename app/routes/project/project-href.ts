import { merged, withQuestionMark } from "#app/presenters/page-frame.ts";
import { type ProjectParams, projectSearch } from "#app/urls/project-params.ts";
import type { ProjectData } from "../project.tsx";

type Linked = Pick<ProjectData, "facts" | "figuresQuery" | "params">;

/**
 * Address of the same project and day with other choices.
 *
 * @param ending what follows the address of the page: empty, or a file such as `/tabel.csv`
 */
export function projectHref(
  { facts, figuresQuery, params }: Linked,
  changes: Partial<ProjectParams>,
  ending = "",
): string {
  const own = projectSearch({ ...params, ...changes });
  return `/projecten/${facts.slug}${ending}${withQuestionMark(merged(new URLSearchParams(figuresQuery), own))}`;
}

/** Address of a file that knows the day and nothing else. */
export function projectFileHref({ facts, figuresQuery }: Linked, ending: string): string {
  return `/projecten/${facts.slug}${ending}${withQuestionMark(new URLSearchParams(figuresQuery))}`;
}
