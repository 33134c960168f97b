import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { createAppendOnlyTriggers } from "../dialect/append-only.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createParticipationTables(db: Db): Promise<void> {
  await createLog(db);
  await createProjections(db);
}

async function createLog(db: Db): Promise<void> {
  const { text, integer } = columnTypesOf(db);
  await db.schema
    .createTable("participation_event")
    .addColumn("revision", integer, (column) => column.primaryKey().notNull())
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addColumn("municipality_code", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("status", text)
    .addColumn("effective_on", text, (column) => column.notNull())
    .addColumn("planned_live_on", text)
    .addColumn("reason", text)
    .addColumn("review_on", text)
    .addColumn("supplier", text)
    .addColumn("evidence_url", text)
    .addColumn("note", text)
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("actor", text, (column) => column.notNull())
    .addColumn("recorded_at", text, (column) => column.notNull())
    .addColumn("replaces_revision", integer, (column) => column.references("participation_event.revision"))
    .addColumn("previous_hash", text, (column) => column.notNull())
    .addColumn("hash", text, (column) => column.notNull())
    .addCheckConstraint(
      "participation_event_status",
      sql`(status is not null) = (kind in ('registration', 'correction'))`,
    )
    .addCheckConstraint(
      "participation_event_replaces",
      sql`(replaces_revision is not null) = (kind in ('correction', 'withdrawal'))`,
    )
    .execute();
  await db.schema
    .createIndex("participation_event_pair")
    .on("participation_event")
    .columns(["project_slug", "municipality_code", "revision"])
    .execute();
  await db.schema
    .createIndex("participation_event_municipality")
    .on("participation_event")
    .columns(["municipality_code", "project_slug"])
    .execute();
  await db.schema
    .createIndex("participation_event_recorded")
    .on("participation_event")
    .column("recorded_at")
    .execute();
  await createAppendOnlyTriggers(db);
}

async function createProjections(db: Db): Promise<void> {
  const { text, integer, keyedByPrimaryKey } = columnTypesOf(db);
  await db.schema
    .createTable("participation_span")
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addColumn("municipality_code", text, (column) => column.notNull())
    .addColumn("from_on", text, (column) => column.notNull())
    .addColumn("until_on", text, (column) => column.notNull())
    .addColumn("status", text, (column) => column.notNull())
    .addColumn("previous_status", text, (column) => column.notNull())
    .addColumn("since_on", text, (column) => column.notNull())
    .addColumn("planned_live_on", text)
    .addColumn("review_on", text)
    .addColumn("reason", text)
    .addColumn("supplier", text)
    .addColumn("evidence_url", text)
    .addColumn("heard_on", text)
    .addColumn("derivation", text)
    .addColumn("revision", integer)
    .addPrimaryKeyConstraint("participation_span_key", ["project_slug", "municipality_code", "from_on"])
    .modifyEnd(keyedByPrimaryKey)
    .execute();
  // The latest changes, of everything, of one project, of one municipality: read from the end, never counted through.
  for (const [name, columns] of [
    ["participation_span_change", "from_on, project_slug, municipality_code"],
    ["participation_span_change_of_project", "project_slug, from_on"],
    ["participation_span_change_of_municipality", "municipality_code, from_on"],
  ] as const) {
    await sql`
      create index ${sql.raw(name)} on participation_span (${sql.raw(columns)})
      where status <> previous_status`.execute(db);
  }
  await db.schema
    .createTable("adoption_count")
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addColumn("counted_on", text, (column) => column.notNull())
    .addColumn("exploring", integer, (column) => column.notNull())
    .addColumn("committed", integer, (column) => column.notNull())
    .addColumn("implementing", integer, (column) => column.notNull())
    .addColumn("live", integer, (column) => column.notNull())
    .addColumn("stopped", integer, (column) => column.notNull())
    .addColumn("declined", integer, (column) => column.notNull())
    .addColumn("live_inhabitants", integer, (column) => column.notNull())
    .addColumn("live_unknown", integer, (column) => column.notNull())
    .addPrimaryKeyConstraint("adoption_count_key", ["project_slug", "counted_on"])
    .modifyEnd(keyedByPrimaryKey)
    .execute();
  await db.schema
    .createTable("participation_milestone")
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addColumn("municipality_code", text, (column) => column.notNull())
    .addColumn("started_on", text)
    .addColumn("live_on", text)
    .addPrimaryKeyConstraint("participation_milestone_key", ["project_slug", "municipality_code"])
    .modifyEnd(keyedByPrimaryKey)
    .execute();
}
