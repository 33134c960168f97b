import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";
import { lockForMigration } from "../dialect/migration-lock.server.ts";
import { MIGRATIONS } from "./migrations.server.ts";

/** The database was made by a later version of the program. */
export class UnknownMigrationError extends Error {
  override readonly name = "UnknownMigrationError";

  constructor(readonly migrations: readonly string[]) {
    super(`The database has migrations that this version does not know: ${migrations.join(", ")}`);
  }
}

/**
 * Brings the database to the current schema: all missing steps in one transaction, one process at a time.
 *
 * @returns names of the steps that were taken, in order; empty when it was current
 * @throws UnknownMigrationError when the database is newer than the program
 */
export async function migrate(db: Db, options: { readonly now: Instant }): Promise<readonly string[]> {
  return db.transaction().execute(async (transaction) => {
    await lockForMigration(transaction);
    const { text } = columnTypesOf(transaction);
    await transaction.schema
      .createTable("schema_migration")
      .ifNotExists()
      .addColumn("name", text, (column) => column.primaryKey().notNull())
      .addColumn("migrated_at", text, (column) => column.notNull())
      .execute();
    const pending = await findPending(transaction);
    for (const name of pending) {
      await MIGRATIONS.get(name)?.(transaction);
      await transaction.insertInto("schema_migration").values({ name, migrated_at: options.now }).execute();
    }
    return pending;
  });
}

/** Whether the schema is the one this program works with. A database that was never migrated is not. */
export async function isMigrated(db: Db): Promise<boolean> {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === "schema_migration")) return false;
  return (await findPending(db)).length === 0;
}

async function findPending(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom("schema_migration").select("name").execute();
  const taken = new Set(rows.map((row) => row.name));
  const unknown = [...taken].filter((name) => !MIGRATIONS.has(name));
  if (unknown.length > 0) throw new UnknownMigrationError(unknown);
  return [...MIGRATIONS.keys()].filter((name) => !taken.has(name));
}
