import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createAdministrationTables(db: Db): Promise<void> {
  const { text, integer } = columnTypesOf(db);
  await db.schema
    .createTable("ledger")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("revision", integer, (column) => column.notNull())
    .addColumn("register_version", integer, (column) => column.notNull())
    .addColumn("portfolio_version", integer, (column) => column.notNull())
    .addColumn("last_recorded_at", text)
    .addColumn("last_hash", text, (column) => column.notNull())
    .addCheckConstraint("ledger_one_row", sql`id = 1`)
    .execute();
  await db
    .insertInto("ledger")
    .values({
      id: 1,
      revision: 0,
      register_version: 0,
      portfolio_version: 0,
      last_recorded_at: null,
      last_hash: "",
    })
    .execute();
  await db.schema
    .createTable("setting")
    .addColumn("name", text, (column) => column.primaryKey().notNull())
    .addColumn("value", text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("import_run")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("file_name", text, (column) => column.notNull())
    .addColumn("file_hash", text, (column) => column.notNull())
    .addColumn("actor", text, (column) => column.notNull())
    .addColumn("imported_at", text, (column) => column.notNull())
    .addColumn("row_count", integer, (column) => column.notNull())
    .addColumn("last_revision", integer)
    .execute();
}
