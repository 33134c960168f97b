import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createObjectiveTables(db: Db): Promise<void> {
  await createIndicatorTables(db);
  await createMeasurementTable(db);
  await createContributionTables(db);
  // Few of the spans are an explanation, and computing asks for all of those at once.
  await sql`
    create index participation_span_declined on participation_span (project_slug) where status = 'declined'`.execute(
    db,
  );
}

async function createIndicatorTables(db: Db): Promise<void> {
  const { text, integer, real } = columnTypesOf(db);
  await db.schema
    .createTable("indicator")
    .addColumn("slug", text, (column) => column.primaryKey().notNull())
    .addColumn("objective", integer, (column) => column.notNull())
    .addColumn("position", integer, (column) => column.notNull().unique())
    .execute();
  await db.schema
    .createTable("indicator_version")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("indicator_slug", text, (column) => column.notNull().references("indicator.slug"))
    .addColumn("holds_from", text, (column) => column.notNull())
    .addColumn("is_new_definition", integer, (column) => column.notNull())
    .addColumn("name_nl", text, (column) => column.notNull())
    .addColumn("name_en", text, (column) => column.notNull())
    .addColumn("definition_nl", text, (column) => column.notNull())
    .addColumn("definition_en", text, (column) => column.notNull())
    .addColumn("stands_for_nl", text, (column) => column.notNull())
    .addColumn("stands_for_en", text, (column) => column.notNull())
    .addColumn("falls_short_nl", text, (column) => column.notNull())
    .addColumn("falls_short_en", text, (column) => column.notNull())
    .addColumn("unit", text, (column) => column.notNull())
    .addColumn("direction", text, (column) => column.notNull())
    .addColumn("baseline_value", real, (column) => column.notNull())
    .addColumn("baseline_on", text, (column) => column.notNull())
    .addColumn("baseline_origin", text, (column) => column.notNull())
    .addColumn("target_value", real, (column) => column.notNull())
    .addColumn("target_on", text, (column) => column.notNull())
    .addColumn("target_origin", text, (column) => column.notNull())
    .addColumn("formula", text)
    .addColumn("cadence", text, (column) => column.notNull())
    .addColumn("source_name", text, (column) => column.notNull())
    .addColumn("source_url", text)
    .addColumn("owner", text, (column) => column.notNull())
    .addColumn("weight", integer, (column) => column.notNull())
    .addColumn("plausible_low", real)
    .addColumn("plausible_high", real)
    .addColumn("reason", text, (column) => column.notNull())
    .addColumn("recorded_at", text, (column) => column.notNull())
    .addColumn("actor", text, (column) => column.notNull())
    .execute();
}

async function createMeasurementTable(db: Db): Promise<void> {
  const { text, integer, real } = columnTypesOf(db);
  await db.schema
    .createTable("measurement")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("indicator_slug", text, (column) => column.notNull().references("indicator.slug"))
    .addColumn("project_slug", text, (column) => column.references("project.slug"))
    .addColumn("municipality_code", text)
    .addColumn("period", text, (column) => column.notNull())
    .addColumn("value", real)
    .addColumn("note", text)
    .addColumn("confirmation", text)
    .addColumn("origin", text)
    .addColumn("replaces_id", integer, (column) => column.unique().references("measurement.id"))
    .addColumn("recorded_at", text, (column) => column.notNull())
    .addColumn("actor", text, (column) => column.notNull())
    .execute();
}

async function createContributionTables(db: Db): Promise<void> {
  const { text, integer } = columnTypesOf(db);
  await db.schema
    .createTable("contribution")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addColumn("objective", integer, (column) => column.notNull())
    .addColumn("weight", integer, (column) => column.notNull())
    .addColumn("reason_nl", text, (column) => column.notNull())
    .addColumn("reason_en", text, (column) => column.notNull())
    .addColumn("holds_from", text, (column) => column.notNull())
    .addColumn("origin", text, (column) => column.notNull())
    .addColumn("recorded_at", text, (column) => column.notNull())
    .addColumn("actor", text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("saving_parameter")
    .addColumn("id", integer, (column) => column.primaryKey().notNull())
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addColumn("low_cents", integer, (column) => column.notNull())
    .addColumn("high_cents", integer, (column) => column.notNull())
    .addColumn("source_name", text, (column) => column.notNull())
    .addColumn("source_url", text)
    .addColumn("origin", text, (column) => column.notNull())
    .addColumn("holds_from", text, (column) => column.notNull())
    .addColumn("recorded_at", text, (column) => column.notNull())
    .addColumn("actor", text, (column) => column.notNull())
    .execute();
}
