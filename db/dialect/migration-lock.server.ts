import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema/schema.ts";
import { dialectOf } from "./dialect-of.server.ts";

/** Any number, the same for every version of this program. */
const LOCK_KEY = 20_180_627;

/** Holds off other migrations until the transaction ends. SQLite's write transaction does so by itself. */
export async function lockForMigration(transaction: Kysely<Schema>): Promise<void> {
  if (dialectOf(transaction) === "postgres") {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK_KEY)})`.execute(transaction);
  }
}
