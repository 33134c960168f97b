import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

/** When each pair was live, kept apart: so that counting who is live needs no look-up per pair. */
export async function createLivePeriodTable(db: Db): Promise<void> {
  const { text, keyedByPrimaryKey } = columnTypesOf(db);
  await db.schema
    .createTable("live_period")
    .addColumn("project_slug", text, (column) => column.notNull().references("project.slug"))
    .addColumn("municipality_code", text, (column) => column.notNull())
    .addColumn("from_on", text, (column) => column.notNull())
    .addColumn("until_on", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("live_period_key", ["project_slug", "municipality_code", "from_on"])
    .modifyEnd(keyedByPrimaryKey)
    .execute();
  await fillFromSpans(db);
}

/** Spans that follow each other without a gap get the number of the first one, and become one period. */
async function fillFromSpans(db: Db): Promise<void> {
  await sql`
    insert into live_period (project_slug, municipality_code, from_on, until_on)
    select project_slug, municipality_code, min(from_on), max(until_on)
    from (
      select project_slug, municipality_code, from_on, until_on,
        sum(is_first) over (partition by project_slug, municipality_code order by from_on) as period
      from (
        select project_slug, municipality_code, from_on, until_on,
          case
            when lag(until_on) over (partition by project_slug, municipality_code order by from_on) = from_on then 0
            else 1
          end as is_first
        from participation_span
        where status = 'live'
      ) as live
    ) as numbered
    group by project_slug, municipality_code, period`.execute(db);
}
