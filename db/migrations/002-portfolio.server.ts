import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createPortfolioTables(db: Db): Promise<void> {
  const { text, integer, real } = columnTypesOf(db);
  await db.schema
    .createTable("project")
    .addColumn("slug", text, (column) => column.primaryKey().notNull())
    .addColumn("position", integer, (column) => column.notNull().unique())
    .addColumn("name_nl", text, (column) => column.notNull())
    .addColumn("name_en", text, (column) => column.notNull())
    .addColumn("summary_nl", text, (column) => column.notNull())
    .addColumn("summary_en", text, (column) => column.notNull())
    .addColumn("field", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("lead_municipality", text)
    .addColumn("start_on", text, (column) => column.notNull())
    .addColumn("target_origin", text, (column) => column.notNull())
    .addColumn("confirm_within_days", integer, (column) => column.notNull())
    .addColumn("origin", text, (column) => column.notNull())
    .addColumn("source_name", text)
    .addColumn("source_url", text)
    .addColumn("observed_until", text)
    .execute();
  await db.schema
    .createTable("project_phase")
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addColumn("position", integer, (column) => column.notNull())
    .addColumn("phase", text, (column) => column.notNull())
    .addColumn("phase_on", text, (column) => column.notNull())
    .addColumn("reason", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("project_phase_key", ["project_slug", "position"])
    .execute();
  await db.schema
    .createTable("project_target")
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addColumn("target_on", text, (column) => column.notNull())
    .addColumn("unit", text, (column) => column.notNull())
    .addColumn("value", real, (column) => column.notNull())
    .addPrimaryKeyConstraint("project_target_key", ["project_slug", "target_on"])
    .execute();
}
