import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "../schema/schema.ts";
import { dialectOf } from "./dialect-of.server.ts";

/**
 * Aggregates the rows of a group into one JSON text: a list with, for each row, the list of its columns.
 *
 * For thousands of rows this is several times as fast as rows, of which `sqlite3` makes an object cell by cell.
 *
 * @param columns names as in the query, `span.status`
 */
export function rowsAsJson(db: Kysely<Schema>, columns: readonly string[]): RawBuilder<string> {
  const cells = sql.join(columns.map((column) => sql.ref(column)));
  return dialectOf(db) === "postgres"
    ? sql<string>`json_agg(json_build_array(${cells}))::text`
    : sql<string>`json_group_array(json_array(${cells}))`;
}
