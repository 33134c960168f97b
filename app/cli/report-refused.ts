import { problemMessage } from "#app/i18n/data-message.ts";
import type { RefusedImport } from "#db/import/import-outcome.server.ts";
import type { FileProblem } from "#db/import/problem-list.server.ts";
import type { CliContext } from "./cli-context.ts";

/** Writes what is wrong with files to standard error, and that nothing was changed. */
export function reportRefused({ err, t }: CliContext, { problems, problemCount }: RefusedImport): void {
  for (const problem of problems) err(`${lineOf(problem, t)}\n`);
  if (problemCount > problems.length) {
    err(`${t("commands:moreProblems", { count: problemCount - problems.length })}\n`);
  }
  err(`${t("commands:nothingChanged", { count: problemCount })}\n`);
}

function lineOf(problem: FileProblem, t: CliContext["t"]): string {
  const { file, line, field } = problem;
  const reason = problemMessage(t, problem);
  if (line === 0) return t("commands:problemInFile", { file, reason });
  if (field === file) return t("commands:problemInLine", { file, line, reason });
  return t("commands:problemInCell", { file, line, column: field, reason });
}
