import { createHash } from "node:crypto";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { Db } from "../connect.server.ts";
import { readLedger } from "../queries/ledger/read-ledger.server.ts";
import { findAllProjects } from "../queries/portfolio/find-projects.server.ts";
import { findDraftProblems } from "../record/find-draft-problems.server.ts";
import { numberDrafts } from "../record/number-drafts.server.ts";
import { changesOfDrafts, type StateChange } from "./changes-of-drafts.server.ts";
import { draftsOfRows } from "./drafts-of-rows.server.ts";
import type { HandedInFile } from "./file-source.server.ts";
import type { RefusedImport } from "./import-outcome.server.ts";
import { refusedImport } from "./import-outcome.server.ts";
import { type ParticipationRow, readParticipations } from "./participation-rows.server.ts";
import { ProblemList } from "./problem-list.server.ts";

/** What a line of a file would change. */
export interface LineChange extends StateChange {
  readonly line: number;
}

/** A line that says what is known already. */
export interface UnchangedLine {
  readonly line: number;
  readonly projectSlug: string;
  readonly municipalityCode: string;
}

/** What would come of a file, or what is wrong with it. Nothing was recorded. */
export type UploadJudgement =
  | {
      readonly kind: "ready";
      readonly rowCount: number;
      /** In the order of the file */
      readonly changes: readonly LineChange[];
      readonly unchanged: readonly UnchangedLine[];
      readonly drafts: readonly EventDraft[];
      /** The same as long as the file would do the same */
      readonly fingerprint: string;
    }
  /** `rowCount` is `null` when the file as a whole cannot be read */
  | (RefusedImport & { readonly rowCount: number | null });

/**
 * Judges a file of participations and says exactly what it would change, against the database as it is.
 *
 * @param db a transaction or snapshot, so that everything is judged against the same state
 * @param options.actor number of the account in whose name it would be recorded
 */
export async function judgeUpload(
  db: Db,
  register: Register,
  file: HandedInFile,
  options: { readonly now: Instant; readonly actor: string },
): Promise<UploadJudgement> {
  const { now, actor } = options;
  const problems = new ProblemList();
  const read = await readParticipations(file, problems, { source: "taskforce", actor });
  if (read === null) return { ...refusedImport(problems), rowCount: null };
  await addObservedProblems(db, read.rows, file.name, problems);
  const asked = await draftsOfRows(db, register, read.rows);
  const ledger = await readLedger(db);
  const numbered = numberDrafts(
    asked.map(({ draft }) => draft),
    {
      lastRevision: ledger.revision,
      lastRecordedAt: ledger.lastRecordedAt,
      now,
      recordedOnEffectiveDay: false,
    },
  );
  const lineOf = (index: number) => asked[index]?.line ?? 0;
  for (const { index, ...problem } of await findDraftProblems(db, register, numbered, { now })) {
    problems.add({ ...problem, file: file.name, line: lineOf(index) });
  }
  const { rowCount } = read;
  if (problems.count > 0) return { ...refusedImport(problems), rowCount };
  const changes = (await changesOfDrafts(db, register, numbered)).map((change, index) => ({
    ...change,
    line: lineOf(index),
  }));
  const drafts = asked.map(({ draft }) => draft);
  const unchanged = unchangedLines(read.rows, new Set(asked.map(({ line }) => line)));
  return { kind: "ready", rowCount, changes, unchanged, drafts, fingerprint: fingerprintOf(drafts, changes) };
}

/** Figures that are observed in a public source are not for anybody to register. */
async function addObservedProblems(
  db: Db,
  rows: readonly ParticipationRow[],
  file: string,
  problems: ProblemList,
): Promise<void> {
  const observed = new Set(
    (await findAllProjects(db)).filter(({ origin }) => origin === "observed").map(({ slug }) => slug),
  );
  for (const { line, draft } of rows) {
    const slug = draft.projectSlug;
    if (observed.has(slug)) {
      problems.add({ file, line, field: "project", code: "project_is_observed", params: { slug } });
    }
  }
}

function unchangedLines(rows: readonly ParticipationRow[], asked: ReadonlySet<number>): UnchangedLine[] {
  return rows
    .filter(({ line }) => !asked.has(line))
    .map(({ line, draft }) => ({
      line,
      projectSlug: draft.projectSlug,
      municipalityCode: draft.municipalityCode,
    }));
}

function fingerprintOf(drafts: readonly EventDraft[], changes: readonly LineChange[]): string {
  return createHash("sha256")
    .update(JSON.stringify([drafts, changes]))
    .digest("hex");
}
