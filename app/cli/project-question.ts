import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { knownAtForQueries } from "#app/presenters/known-at-for-queries.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findProject } from "#db/queries/portfolio/find-projects.server.ts";
import type { CliContext } from "./cli-context.ts";
import { requireMigrated } from "./require-migrated.ts";
import { readTimes, type TypedTimes } from "./time-options.ts";

/** What a command about one project asks. */
export interface ProjectQuestion {
  readonly project: Project;
  /** `null`: not given */
  readonly on: Day | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** As it was typed; `null`: everything recorded */
  readonly knownAt: Instant | null;
  /** See {@link knownAtForQueries} */
  readonly askedKnownAt: Instant | null;
  /** Of the last event */
  readonly revision: number;
}

/**
 * Reads which project a command is about, and the days and instants of its options.
 *
 * @returns `null` when something is wrong with them or with the database; what was written to standard error
 */
export async function readProjectQuestion(
  context: CliContext,
  slug: string,
  typed: TypedTimes,
): Promise<ProjectQuestion | null> {
  const { err, t } = context;
  const { db } = context.database;
  const times = readTimes(context, typed);
  if (times === null || !(await requireMigrated(context))) return null;
  const project = await findProject(db, slug);
  if (project === undefined) {
    err(`${t("problems:unknown_project", { slug })}\n`);
    return null;
  }
  const { revision, lastRecordedAt } = await readLedger(db);
  const askedKnownAt = knownAtForQueries(times.knownAt, lastRecordedAt);
  return { ...times, project, askedKnownAt, revision };
}
