import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createRoundTables(db: Db): Promise<void> {
  const { text, integer } = columnTypesOf(db);
  await db.schema
    .createTable("round")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("text", text, (column) => column.notNull())
    .addColumn("reference_on", text, (column) => column.notNull())
    .addColumn("deadline_on", text, (column) => column.notNull())
    .addColumn("opened_at", text, (column) => column.notNull())
    .addColumn("opened_by", integer)
    .addColumn("closed_at", text)
    .addColumn("closed_by", integer)
    .execute();
  await db.schema
    .createTable("round_project")
    .addColumn("round_id", integer, (column) => column.notNull().references("round.id"))
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addPrimaryKeyConstraint("round_project_key", ["round_id", "project_slug"])
    .execute();
}
