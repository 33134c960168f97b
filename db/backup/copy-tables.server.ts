import type { Db } from "../connect.server.ts";
import { insertAll } from "../dialect/insert-all.server.ts";
import { findSlugs } from "../queries/portfolio/find-slugs.server.ts";
import type { Schema } from "../schema/schema.ts";

const SMALL_TABLES = [
  "municipality",
  "population",
  "succession_link",
  "tile",
  "neighbour",
  "project",
  "project_phase",
  "project_target",
  "setting",
  "import_run",
  "account",
  "account_role",
  "audit_entry",
  "pending_entry",
  "municipality_setting",
  "contact",
  "live_review",
  "round",
  "round_project",
  "mail",
  "mail_stop",
  "mail_text",
  "call",
  "call_note",
  "upload",
  "indicator",
  "indicator_version",
  "measurement",
  "contribution",
  "saving_parameter",
] as const satisfies readonly (keyof Schema)[];

const TABLES_BY_PROJECT = [
  "participation_span",
  "participation_milestone",
  "adoption_count",
  "live_period",
] as const;

const PAGE = 5000;

/**
 * Copies everything from one migrated database into an empty one of the same schema, whichever kind they are.
 *
 * @param onProgress called with how many events were copied since the last call
 */
export async function copyTables(
  from: Db,
  to: Db,
  options: { readonly onProgress?: (count: number) => void },
): Promise<void> {
  const columns = await findColumns(to);
  const insert = async (table: keyof Schema, rows: readonly object[]) => {
    const names = columns.get(table) ?? [];
    const cells = rows.map((row) => {
      const values = new Map<string, string | number | null>(Object.entries(row));
      return names.map((name) => values.get(name) ?? null);
    });
    await insertRaw(to, table, names, cells);
  };
  for (const table of SMALL_TABLES) await insert(table, await from.selectFrom(table).selectAll().execute());
  for (let revision = 0; ; ) {
    const rows = await from
      .selectFrom("participation_event")
      .selectAll()
      .where("revision", ">", revision)
      .orderBy("revision")
      .limit(PAGE)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) break;
    await insert("participation_event", rows);
    options.onProgress?.(rows.length);
    revision = last.revision;
  }
  await insert("internal_note", await from.selectFrom("internal_note").selectAll().execute());
  for (const slug of await findSlugs(from)) {
    for (const table of TABLES_BY_PROJECT) {
      await insert(
        table,
        await from.selectFrom(table).selectAll().where("project_slug", "=", slug).execute(),
      );
    }
  }
}

/** The ledger has its row since the first migration: it is brought up to that of the source. */
export async function findLedgerRow(from: Db) {
  const { id: _, ...ledger } = await from
    .selectFrom("ledger")
    .selectAll()
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
  return ledger;
}

async function findColumns(db: Db): Promise<Map<string, readonly string[]>> {
  const tables = await db.introspection.getTables();
  return new Map(tables.map((table) => [table.name, table.columns.map((column) => column.name)]));
}

/** Names of columns come from the database itself, so their type is not known here. */
async function insertRaw(
  to: Db,
  table: keyof Schema,
  names: readonly string[],
  cells: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  await insertAll(to, table, names as never[], cells);
}
