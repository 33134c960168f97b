import type { Instant } from "#app/domain/instant.ts";
import { isSameScope, type Measurement } from "#app/domain/objectives/measurement.ts";
import { recordsKnownAt } from "#app/domain/objectives/records.ts";
import type { Db } from "../connect.server.ts";
import { findObjectiveRecords } from "../queries/objectives/find-objective-records.server.ts";
import { inLedgerTransaction } from "../record/ledger-transaction.server.ts";
import { recordMeasurementsInTransaction } from "../record/objectives/record-measurements.server.ts";
import type { FileSource } from "./file-source.server.ts";
import { type RefusedImport, refusedImport } from "./import-outcome.server.ts";
import { insertImportRun } from "./insert-import-run.server.ts";
import { type MeasurementRow, readMeasurements } from "./measurement-rows.server.ts";
import { ProblemList } from "./problem-list.server.ts";

export interface ImportedMeasurements {
  readonly kind: "imported";
  readonly rowCount: number;
  /** Rows that said what was recorded already */
  readonly knownCount: number;
  /** Values that were recorded; with a dry run: that would be */
  readonly measurementCount: number;
}

/**
 * Records the values of a file, all of them or none. A row that says what stands already asks for nothing: an export can
 * be imported again into the database it came from.
 *
 * @throws DatabaseError `busy` when another write lasts too long
 */
export async function importMeasurements(
  db: Db,
  options: {
    readonly source: FileSource;
    readonly now: Instant;
    /** Account or command; no personal data */
    readonly actor: string;
    readonly isDryRun: boolean;
  },
): Promise<ImportedMeasurements | RefusedImport> {
  const problems = new ProblemList();
  const file = await readMeasurements(options.source, problems);
  if (file === null) return refusedImport(problems);

  return inLedgerTransaction<ImportedMeasurements | RefusedImport>(db, async (transaction, ledger) => {
    const { indicators } = recordsKnownAt(await findObjectiveRecords(transaction), null);
    const known = indicators.flatMap(({ measurements }) => measurements);
    const asked = inOrderOfPeriod(
      file.rows.filter(({ draft }) => !known.some((own) => isSaidBy(own, draft))),
    );
    const { result, ledger: change } = await recordMeasurementsInTransaction(
      transaction,
      ledger,
      asked.map(({ draft }) => draft),
      { ...options, isDryRun: options.isDryRun || problems.count > 0 },
    );
    if (result.kind === "refused") {
      for (const { index, ...problem } of result.problems) {
        problems.add({ ...problem, file: file.name, line: asked[index]?.line ?? 0 });
      }
    }
    if (problems.count > 0) return { result: refusedImport(problems), ledger: null };
    if (change !== null) {
      await insertImportRun(transaction, {
        kind: "measurements",
        file_name: file.name,
        file_hash: file.hash,
        actor: options.actor,
        imported_at: options.now,
        row_count: file.rowCount,
        last_revision: null,
      });
    }
    const counts = { knownCount: file.rows.length - asked.length, measurementCount: asked.length };
    return { result: { kind: "imported", rowCount: file.rowCount, ...counts }, ledger: change };
  });
}

/** Each value is held against those before it, in whatever order a file has them. */
function inOrderOfPeriod(rows: readonly MeasurementRow[]): MeasurementRow[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [a.draft.period.untilOn, b.draft.period.untilOn];
    return one < other ? -1 : one > other ? 1 : a.line - b.line;
  });
}

function isSaidBy(own: Measurement, draft: MeasurementRow["draft"]): boolean {
  return (
    isSameScope(own, draft) &&
    own.period.text === draft.period.text &&
    own.value === draft.value &&
    (draft.note === null || draft.note === own.note)
  );
}
