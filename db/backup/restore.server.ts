import { copyFile, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instant } from "#app/domain/instant.ts";
import { connect, type Db } from "../connect.server.ts";
import { DatabaseError } from "../dialect/database-error.server.ts";
import { isWholeSqliteFile } from "../dialect/save-file.server.ts";
import { migrate, UnknownMigrationError } from "../migrations/migrate.server.ts";
import { isEmptyDatabase } from "../record/is-empty-database.server.ts";
import { inLedgerTransaction } from "../record/ledger-transaction.server.ts";
import { verify } from "../verify/verify.server.ts";
import { copyTables, findLedgerRow } from "./copy-tables.server.ts";

export type RestoreOutcome =
  | { readonly kind: "restored"; readonly eventCount: number }
  | { readonly kind: "not_empty" | "no_such_file" | "no_backup" | "damaged" | "newer_version" };

interface RestoreOptions {
  readonly path: string;
  readonly now: Instant;
  /** Called with how many events were written since the last call */
  readonly onProgress?: (count: number) => void;
}

const SQLITE_START = "SQLite format 3\0";

/**
 * Brings a backup into an empty database, whole or not at all. A backup of an earlier version is brought up to the
 * current schema first; one in which something was altered is refused.
 */
export async function restore(db: Db, options: RestoreOptions): Promise<RestoreOutcome> {
  const start = await readStart(options.path);
  if (start === null) return { kind: "no_such_file" };
  if (start !== SQLITE_START) return { kind: "no_backup" };
  await migrate(db, options);
  if (!(await isEmptyDatabase(db))) return { kind: "not_empty" };

  // Work is done on a copy: the backup itself stays as it is, byte for byte.
  const folder = await mkdtemp(join(tmpdir(), "vliegwiel-restore-"));
  const copy = join(folder, "backup.sqlite");
  await copyFile(options.path, copy);
  const source = connect(`sqlite:${copy}`);
  try {
    return await restoreFrom(source.db, db, options);
  } catch (error) {
    if (error instanceof UnknownMigrationError) return { kind: "newer_version" };
    if (error instanceof DatabaseError && error.code === "damaged") return { kind: "damaged" };
    throw error;
  } finally {
    await source.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function restoreFrom(source: Db, target: Db, options: RestoreOptions): Promise<RestoreOutcome> {
  if (!(await isWholeSqliteFile(source))) return { kind: "damaged" };
  const tables = await source.introspection.getTables();
  if (!tables.some((table) => table.name === "schema_migration")) return { kind: "no_backup" };
  await migrate(source, options);
  if ((await verify(source)).kind === "broken") return { kind: "damaged" };
  return inLedgerTransaction<RestoreOutcome>(target, async (transaction) => {
    if (!(await isEmptyDatabase(transaction))) return { result: { kind: "not_empty" }, ledger: null };
    await copyTables(source, transaction, options);
    const ledger = await findLedgerRow(source);
    return { result: { kind: "restored", eventCount: ledger.revision }, ledger };
  });
}

/** @returns the first bytes of a file as text; `null` when it is not there */
async function readStart(path: string): Promise<string | null> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(SQLITE_START.length),
        0,
        SQLITE_START.length,
        0,
      );
      return buffer.toString("latin1", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
