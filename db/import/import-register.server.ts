import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import type { Instant } from "#app/domain/instant.ts";
import { findContradictions } from "#app/domain/municipality/register-contradictions.ts";
import type { Db } from "../connect.server.ts";
import { findRegisterData } from "../queries/municipality/find-register-data.server.ts";
import { inLedgerTransaction } from "../record/ledger-transaction.server.ts";
import { writeRegister } from "../record/write-register.server.ts";
import { type RefusedImport, refusedImport } from "./import-outcome.server.ts";
import { insertImportRun } from "./insert-import-run.server.ts";
import { mergeRegister } from "./merge-register.server.ts";
import { ProblemList } from "./problem-list.server.ts";
import { readRegisterFiles } from "./register-files.server.ts";

export interface ImportedRegister {
  readonly kind: "imported";
  /** Lines of municipalities in the register after the import */
  readonly municipalityCount: number;
  readonly reorganisationCount: number;
}

/**
 * Adds the files of a folder to the register: new municipalities, ends of old ones, figures, reorganisations. A register
 * that would contradict itself is refused, with everything in which it does.
 *
 * @throws DatabaseError `busy` when another write lasts too long
 */
export async function importRegister(
  db: Db,
  options: {
    readonly folder: string;
    readonly now: Instant;
    readonly actor: string;
    readonly isDryRun: boolean;
    /** Called for every project whose projections were made anew */
    readonly onProject?: (slug: string) => void;
  },
): Promise<ImportedRegister | RefusedImport> {
  const problems = new ProblemList();
  const files = await readRegisterFiles(options.folder, problems);
  if (problems.count > 0) return refusedImport(problems);

  return inLedgerTransaction<ImportedRegister | RefusedImport>(db, async (transaction, ledger) => {
    const { data, places } = mergeRegister(await findRegisterData(transaction), files);
    for (const { table, index, ...problem } of findContradictions(data)) {
      const place = places[table][index];
      problems.add({ ...problem, file: place?.file ?? `${table}.csv`, line: place?.line ?? 0 });
    }
    if (problems.count > 0) return { result: refusedImport(problems), ledger: null };
    const result = {
      kind: "imported",
      municipalityCount: data.municipalities.length,
      reorganisationCount: data.links.length,
    } as const;
    if (options.isDryRun) return { result, ledger: null };
    const change = await writeRegister(transaction, ledger, data, options);
    await insertImportRun(transaction, {
      kind: "register",
      file_name: basename(resolve(options.folder)),
      file_hash: createHash("sha256").update(files.hashes.join("\n")).digest("hex"),
      actor: options.actor,
      imported_at: options.now,
      row_count: files.rowCount,
      last_revision: null,
    });
    return { result, ledger: change };
  });
}
