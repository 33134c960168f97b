import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema/schema.ts";
import { SqliteConnection } from "./sqlite3-connection.server.ts";

/** Writes an SQLite database, as it is at this moment, to a new file, while others go on reading and writing. */
export async function saveSqliteFile(db: Kysely<Schema>, path: string): Promise<void> {
  const { rows } = await sql<{
    name: string;
    file: string;
  }>`select name, file from pragma_database_list`.execute(db);
  const file = rows.find((row) => row.name === "main")?.file;
  if (file === undefined) throw new Error("The database has no file");
  const connection = await SqliteConnection.open(file, ["busy_timeout = 30000"]);
  try {
    await connection.change("vacuum into ?", [path]);
  } finally {
    await connection.close();
  }
}

/** Whether SQLite finds its own file whole. */
export async function isWholeSqliteFile(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  return rows.length === 1 && rows[0]?.quick_check === "ok";
}
