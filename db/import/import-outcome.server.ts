import type { FileProblem, ProblemList } from "./problem-list.server.ts";

/** Nothing was changed. */
export interface RefusedImport {
  readonly kind: "refused";
  /** The first of them, in order of file and line */
  readonly problems: readonly FileProblem[];
  /** How many there are in all */
  readonly problemCount: number;
}

export function refusedImport(problems: ProblemList): RefusedImport {
  return { kind: "refused", problems: problems.kept, problemCount: problems.count };
}
