import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../connect.server.ts";
import { findRegister } from "../queries/municipality/find-register.server.ts";
import { inLedgerTransaction } from "../record/ledger-transaction.server.ts";
import { recordInTransaction } from "../record/record-events.server.ts";
import { draftsOfRows } from "./drafts-of-rows.server.ts";
import { type RefusedImport, refusedImport } from "./import-outcome.server.ts";
import { insertImportRun } from "./insert-import-run.server.ts";
import { readParticipations } from "./participation-rows.server.ts";
import { ProblemList } from "./problem-list.server.ts";

export interface ImportParticipationsOptions {
  readonly path: string;
  readonly now: Instant;
  /** Account or command; no personal data */
  readonly actor: string;
  readonly isDryRun: boolean;
  /** For loading history: each event counts as recorded at the end of its effective day */
  readonly recordedOnEffectiveDay: boolean;
  /** Called once when the file was read, with the number of rows that are to be recorded */
  readonly onStart?: (count: number) => void;
  /** Called with how many rows were recorded since the last call */
  readonly onProgress?: (count: number) => void;
}

export interface ImportedParticipations {
  readonly kind: "imported";
  readonly rowCount: number;
  /** Rows that said what was known already */
  readonly knownCount: number;
  /** Events that were recorded; with a dry run: that would be */
  readonly eventCount: number;
}

/**
 * Records what a file of participations says, all of it or nothing.
 *
 * @throws DatabaseError `busy` when another write lasts too long
 */
export async function importParticipations(
  db: Db,
  options: ImportParticipationsOptions,
): Promise<ImportedParticipations | RefusedImport> {
  const problems = new ProblemList();
  const file = await readParticipations(options.path, problems, {
    source: "import",
    actor: options.actor,
  });
  if (file === null) return refusedImport(problems);

  return inLedgerTransaction<ImportedParticipations | RefusedImport>(db, async (transaction, ledger) => {
    const register = await findRegister(transaction);
    const drafts = await draftsOfRows(transaction, register, file.rows);
    options.onStart?.(drafts.length);
    const { result, ledger: change } = await recordInTransaction(
      transaction,
      ledger,
      register,
      drafts.map(({ draft }) => draft),
      { ...options, isDryRun: options.isDryRun || problems.count > 0 },
    );
    if (result.kind === "refused") {
      for (const { index, ...problem } of result.problems) {
        problems.add({ ...problem, file: file.name, line: drafts[index]?.line ?? 0 });
      }
    }
    if (problems.count > 0) return { result: refusedImport(problems), ledger: null };
    if (change !== null) {
      await insertImportRun(transaction, {
        kind: "participations",
        file_name: file.name,
        file_hash: file.hash,
        actor: options.actor,
        imported_at: options.now,
        row_count: file.rowCount,
        last_revision: drafts.length === 0 ? null : (change.revision ?? null),
      });
    }
    const linesAsked = new Set(drafts.map(({ line }) => line)).size;
    const knownCount = file.rows.length - linesAsked;
    return {
      result: { kind: "imported", rowCount: file.rowCount, knownCount, eventCount: drafts.length },
      ledger: change,
    };
  });
}
