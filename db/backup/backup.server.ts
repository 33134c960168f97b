import { access, rename, rm } from "node:fs/promises";
import type { Instant } from "#app/domain/instant.ts";
import { connect, type Db } from "../connect.server.ts";
import { dialectOf } from "../dialect/dialect-of.server.ts";
import { saveSqliteFile } from "../dialect/save-file.server.ts";
import { inSnapshot } from "../dialect/snapshot.server.ts";
import { migrate } from "../migrations/migrate.server.ts";
import { copyTables, findLedgerRow } from "./copy-tables.server.ts";

export type BackupOutcome = { readonly kind: "saved" } | { readonly kind: "file_exists" };

/**
 * Saves the database as it is at this moment in one file, an SQLite database whichever database it comes from, while
 * others go on reading and writing. The file gets its name when it is whole.
 */
export async function backup(
  db: Db,
  options: {
    readonly path: string;
    readonly now: Instant;
    /** Called with how many events were copied since the last call; SQLite copies at once and does not call it */
    readonly onProgress?: (count: number) => void;
  },
): Promise<BackupOutcome> {
  if (await exists(options.path)) return { kind: "file_exists" };
  const unfinished = `${options.path}.unfinished`;
  await rm(unfinished, { force: true });
  try {
    if (dialectOf(db) === "sqlite") await saveSqliteFile(db, unfinished);
    else await saveCopy(db, unfinished, options);
    await rename(unfinished, options.path);
  } finally {
    await rm(unfinished, { force: true });
  }
  return { kind: "saved" };
}

async function saveCopy(
  db: Db,
  path: string,
  options: { readonly now: Instant; readonly onProgress?: (count: number) => void },
): Promise<void> {
  const target = connect(`sqlite:${path}`);
  try {
    await migrate(target.db, options);
    await inSnapshot(db, (snapshot) =>
      target.db.transaction().execute(async (transaction) => {
        await copyTables(snapshot, transaction, options);
        const ledger = await findLedgerRow(snapshot);
        await transaction.updateTable("ledger").set(ledger).where("id", "=", 1).execute();
      }),
    );
  } finally {
    await target.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
