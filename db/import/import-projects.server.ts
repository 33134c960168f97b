import type { Instant } from "#app/domain/instant.ts";
import type { PhaseChange, Project } from "#app/domain/portfolio/project.ts";
import { findProjectProblems } from "#app/domain/portfolio/project-problems.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Db } from "../connect.server.ts";
import { findRegister } from "../queries/municipality/find-register.server.ts";
import { findAllProjects } from "../queries/portfolio/find-projects.server.ts";
import { inLedgerTransaction } from "../record/ledger-transaction.server.ts";
import { writeProjects } from "../record/write-projects.server.ts";
import { type RefusedImport, refusedImport } from "./import-outcome.server.ts";
import { insertImportRun } from "./insert-import-run.server.ts";
import { ProblemList } from "./problem-list.server.ts";
import { readProjects } from "./project-rows.server.ts";

export interface ImportedProjects {
  readonly kind: "imported";
  readonly addedCount: number;
  readonly changedCount: number;
}

/**
 * Adds the projects of a file to the portfolio and brings those that are in it up to date, all or nothing.
 *
 * Phases are added to those known: a change of phase stays in the history unless the file names another for its day.
 *
 * @throws DatabaseError `busy` when another write lasts too long
 */
export async function importProjects(
  db: Db,
  options: {
    readonly path: string;
    readonly now: Instant;
    readonly actor: string;
    readonly isDryRun: boolean;
  },
): Promise<ImportedProjects | RefusedImport> {
  const problems = new ProblemList();
  const file = await readProjects(options.path, problems);
  if (file === null) return refusedImport(problems);

  return inLedgerTransaction<ImportedProjects | RefusedImport>(db, async (transaction, ledger) => {
    const register = await findRegister(transaction);
    const known = new Map((await findAllProjects(transaction)).map((project) => [project.slug, project]));
    const projects: Project[] = [];
    for (const { line, project: given } of file.rows) {
      const before = known.get(given.slug);
      const project = { ...given, phases: mergePhases(before?.phases ?? [], given.phases) };
      const found = [
        ...findProjectProblems(project, register),
        ...(await findStartProblems(transaction, project)),
      ];
      for (const problem of found) problems.add({ ...problem, file: file.name, line });
      projects.push(project);
    }
    if (problems.count > 0) return { result: refusedImport(problems), ledger: null };
    const changedCount = projects.filter(({ slug }) => known.has(slug)).length;
    const result = { kind: "imported", addedCount: projects.length - changedCount, changedCount } as const;
    if (options.isDryRun) return { result, ledger: null };
    await insertImportRun(transaction, {
      kind: "projects",
      file_name: file.name,
      file_hash: file.hash,
      actor: options.actor,
      imported_at: options.now,
      row_count: file.rowCount,
      last_revision: null,
    });
    return { result, ledger: await writeProjects(transaction, ledger, projects) };
  });
}

function mergePhases(known: readonly PhaseChange[], given: readonly PhaseChange[]): PhaseChange[] {
  const days = new Set(given.map((change) => change.on));
  const kept = known.filter((change) => !days.has(change.on));
  return kept.length === 0 ? [...given] : [...kept, ...given].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** What was said of a project cannot come to lie before its start. */
async function findStartProblems(transaction: Db, { slug, startOn }: Project): Promise<Problem[]> {
  const first = await transaction
    .selectFrom("participation_span")
    .select("since_on")
    .where("project_slug", "=", slug)
    .where("since_on", "<", startOn)
    .orderBy("since_on")
    .limit(1)
    .executeTakeFirst();
  if (first === undefined) return [];
  return [
    { field: "start", code: "start_after_first_event", params: { start: startOn, day: first.since_on } },
  ];
}
