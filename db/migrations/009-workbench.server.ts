import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createWorkbenchTables(db: Db): Promise<void> {
  const { text, integer } = columnTypesOf(db);
  await db.schema
    .createTable("call")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("municipality_code", text, (column) => column.notNull())
    .addColumn("project_slug", text)
    .addColumn("reason", text, (column) => column.notNull())
    .addColumn("assigned_to", integer)
    .addColumn("created_at", text, (column) => column.notNull())
    .addColumn("created_by", integer, (column) => column.notNull())
    .addColumn("next_on", text)
    .addColumn("next_step", text, (column) => column.notNull())
    .addColumn("closed_at", text)
    .execute();
  await db.schema
    .createTable("call_note")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("call_id", integer, (column) => column.notNull().references("call.id"))
    .addColumn("called_at", text, (column) => column.notNull())
    .addColumn("called_by", integer, (column) => column.notNull())
    .addColumn("outcome", text, (column) => column.notNull())
    .addColumn("note", text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("upload")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("file_name", text, (column) => column.notNull())
    .addColumn("file_hash", text, (column) => column.notNull())
    .addColumn("content", text, (column) => column.notNull())
    .addColumn("uploaded_by", integer, (column) => column.notNull())
    .addColumn("uploaded_at", text, (column) => column.notNull())
    .addColumn("decision", text)
    .addColumn("decided_by", integer)
    .addColumn("decided_at", text)
    .addColumn("row_count", integer, (column) => column.notNull())
    .addColumn("first_revision", integer)
    .addColumn("last_revision", integer)
    .execute();
  await db.schema.createIndex("call_note_call").on("call_note").columns(["call_id"]).execute();
}
