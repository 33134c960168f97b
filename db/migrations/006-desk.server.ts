import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createDeskTables(db: Db): Promise<void> {
  const { text, integer } = columnTypesOf(db);
  await db.schema
    .createTable("pending_entry")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("project_slug", text, (column) => column.notNull())
    .addColumn("municipality_code", text, (column) => column.notNull())
    .addColumn("draft", text, (column) => column.notNull())
    .addColumn("based_on_revision", integer)
    .addColumn("internal_note", text)
    .addColumn("submitted_by", integer, (column) => column.notNull())
    .addColumn("submitted_at", text, (column) => column.notNull())
    .addColumn("decision", text)
    .addColumn("decided_by", integer)
    .addColumn("decided_at", text)
    .addColumn("decision_reason", text)
    .execute();
  await db.schema
    .createTable("municipality_setting")
    .addColumn("municipality_code", text, (column) => column.primaryKey().notNull())
    .addColumn("four_eyes", integer, (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .addColumn("changed_by", integer, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("internal_note")
    .addColumn("revision", integer, (column) =>
      column.primaryKey().notNull().references("participation_event.revision"),
    )
    .addColumn("note", text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("form_receipt")
    .addColumn("form_id", text, (column) => column.primaryKey().notNull())
    .addColumn("account_id", integer, (column) => column.notNull())
    .addColumn("handled_at", text, (column) => column.notNull())
    .addColumn("outcome", text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("contact")
    .addColumn("municipality_code", text, (column) => column.notNull())
    .addColumn("project_slug", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("email", text, (column) => column.notNull())
    .addColumn("phone", text, (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .addColumn("changed_by", integer)
    .addPrimaryKeyConstraint("contact_key", ["municipality_code", "project_slug"])
    .execute();
  await db.schema
    .createTable("live_review")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("project_slug", text, (column) => column.notNull())
    .addColumn("municipality_code", text, (column) => column.notNull())
    .addColumn("revision", integer, (column) => column.notNull())
    .addColumn("verdict", text, (column) => column.notNull())
    .addColumn("reason", text, (column) => column.notNull())
    .addColumn("account_id", integer, (column) => column.notNull())
    .addColumn("reviewed_at", text, (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("pending_entry_municipality")
    .on("pending_entry")
    .columns(["municipality_code", "decision"])
    .execute();
  await db.schema
    .createIndex("live_review_pair")
    .on("live_review")
    .columns(["project_slug", "municipality_code", "id"])
    .execute();
}
