import { type Kysely, PostgresAdapter } from "kysely";
import type { Schema } from "../schema/schema.ts";

export type DialectName = "sqlite" | "postgres";

/** Which database stands behind a connection or transaction. */
export function dialectOf(db: Kysely<Schema>): DialectName {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}
