import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createAccountTables(db: Db): Promise<void> {
  const { text, integer } = columnTypesOf(db);
  await db.schema
    .createTable("account")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("email", text, (column) => column.unique())
    .addColumn("name", text)
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.unique())
    .addColumn("created_at", text, (column) => column.notNull())
    .addColumn("created_by", integer)
    .addColumn("disabled_at", text)
    .addColumn("erased_at", text)
    .execute();
  await db.schema
    .createTable("account_role")
    .addColumn("account_id", integer, (column) => column.notNull().references("account.id"))
    .addColumn("role", text, (column) => column.notNull())
    .addColumn("municipality_code", text, (column) => column.notNull())
    .addColumn("project_slug", text, (column) => column.notNull())
    .addColumn("granted_at", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("account_role_key", ["account_id", "role", "municipality_code", "project_slug"])
    .execute();
  await db.schema
    .createTable("session")
    .addColumn("id_hash", text, (column) => column.primaryKey().notNull())
    .addColumn("account_id", integer, (column) => column.notNull().references("account.id"))
    .addColumn("created_at", text, (column) => column.notNull())
    .addColumn("last_seen_at", text, (column) => column.notNull())
    .addColumn("user_agent", text, (column) => column.notNull())
    .addColumn("network", text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("sign_in_link")
    .addColumn("token_hash", text, (column) => column.primaryKey().notNull())
    .addColumn("account_id", integer, (column) => column.notNull().references("account.id"))
    .addColumn("browser_hash", text, (column) => column.notNull())
    .addColumn("created_at", text, (column) => column.notNull())
    .addColumn("expires_at", text, (column) => column.notNull())
    .addColumn("used_at", text)
    .addColumn("return_to", text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("kept_form")
    .addColumn("token_hash", text, (column) => column.primaryKey().notNull())
    .addColumn("path", text, (column) => column.notNull())
    .addColumn("body", text, (column) => column.notNull())
    .addColumn("created_at", text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("audit_entry")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("at", text, (column) => column.notNull())
    .addColumn("account_id", integer)
    .addColumn("action", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("detail", text)
    .addColumn("network", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("session_account").on("session").columns(["account_id"]).execute();
  await db.schema.createIndex("audit_entry_at").on("audit_entry").columns(["at"]).execute();
}
