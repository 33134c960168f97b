import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createMailTables(db: Db): Promise<void> {
  const { text, integer } = columnTypesOf(db);
  await db.schema
    .createTable("mail")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("mail_key", text, (column) => column.notNull().unique())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("account_id", integer)
    .addColumn("municipality_code", text)
    .addColumn("round_id", integer)
    .addColumn("to_address", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("text_body", text)
    .addColumn("html_body", text)
    .addColumn("created_at", text, (column) => column.notNull())
    .addColumn("not_before", text, (column) => column.notNull())
    .addColumn("attempt_count", integer, (column) => column.notNull())
    .addColumn("claimed_by", text)
    .addColumn("claimed_at", text)
    .addColumn("sent_at", text)
    .addColumn("failed_at", text)
    .addColumn("last_error", text)
    .execute();
  await db.schema
    .createTable("mail_stop")
    .addColumn("address", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("stopped_at", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("mail_stop_key", ["address", "kind"])
    .execute();
  await db.schema
    .createTable("mail_text")
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("body", text, (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .addColumn("changed_by", integer, (column) => column.notNull())
    .addPrimaryKeyConstraint("mail_text_key", ["kind", "language"])
    .execute();
  await db.schema
    .createIndex("mail_waiting")
    .on("mail")
    .columns(["sent_at", "failed_at", "not_before"])
    .execute();
}
