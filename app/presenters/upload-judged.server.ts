import type { Problem } from "#app/domain/problem.ts";
import { problemMessage } from "#app/i18n/data-message.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { HandedInFile } from "#db/import/file-source.server.ts";
import type { UploadJudgement } from "#db/import/judge-upload.server.ts";
import { type FileCell, readProblemCells } from "#db/import/read-problem-cells.server.ts";
import { pageOf } from "./page-of.ts";
import type { UploadNames } from "./upload-names.server.ts";

const PAGE_SIZE = 200;
const MOST_UNCHANGED_NAMED = 10;
const MOST_PROBLEMS_SHOWN = 200;

/** What an upload would change, with names. */
export function readyUpload(
  judged: Extract<UploadJudgement, { kind: "ready" }>,
  { names, page }: { readonly names: UploadNames; readonly page: number },
) {
  const shown = pageOf(judged.changes, page, PAGE_SIZE);
  return {
    fingerprint: judged.fingerprint,
    list: {
      rows: shown.items.map((change, index) => ({
        key: `${change.line} ${index}`,
        line: change.line,
        code: change.municipalityCode,
        name: names.municipality(change.municipalityCode),
        projectName: names.project(change.projectSlug),
        origin: names.origin(change.projectSlug),
        isConfirmation: change.kind === "confirmation",
        from: change.from,
        to: change.to,
        effectiveOn: change.effectiveOn,
        plannedLiveOn: change.plannedLiveOn,
        isOvertaken: change.isOvertaken,
      })),
      page: shown.page,
      pageSize: PAGE_SIZE,
      total: shown.total,
    },
    unchanged: {
      total: judged.unchanged.length,
      named: judged.unchanged
        .slice(0, MOST_UNCHANGED_NAMED)
        .map(({ line, municipalityCode, projectSlug }) => ({
          line,
          name: names.municipality(municipalityCode),
          projectName: names.project(projectSlug),
        })),
    },
  };
}

/** A row of what an upload would change. */
export type UploadChangeRow = ReturnType<typeof readyUpload>["list"]["rows"][number];

/** What is wrong with an upload, each with the line it stands on. */
export async function refusedUpload(
  judged: Extract<UploadJudgement, { kind: "refused" }>,
  file: HandedInFile,
  t: Translate,
) {
  const shown = judged.problems.slice(0, MOST_PROBLEMS_SHOWN);
  const cells = await readProblemCells(file, new Set(shown.map(({ line }) => line)));
  return {
    problemCount: judged.problemCount,
    problems: shown.map((problem, index) => ({
      key: `${problem.line} ${problem.field} ${index}`,
      line: problem.line,
      column: problem.field === file.name ? null : problem.field,
      cells: cellsToShow(cells.get(problem.line) ?? [], problem),
      message: problemMessage(t, problem),
    })),
  };
}

/** A row of what is wrong with an upload. */
export type UploadProblemRow = Awaited<ReturnType<typeof refusedUpload>>["problems"][number];

/** The cells of the line that hold something, and the one that is wrong in any case. */
function cellsToShow(cells: readonly FileCell[], { field }: Problem) {
  return cells
    .filter(({ column, text }) => text !== "" || column === field)
    .map(({ column, text }) => ({ column, text, isWrong: column === field }));
}
