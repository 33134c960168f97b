import { CompiledQuery, type Kysely } from "kysely";
import type { Schema } from "../schema/schema.ts";
import { dialectOf } from "./dialect-of.server.ts";

type Cell = string | number | null;

/** SQLite allows 32,766 parameters in one statement, PostgreSQL 65,535. */
const PARAMETERS_PER_STATEMENT = 16_000;
const ROWS_PER_STATEMENT = 500;

/**
 * Inserts many rows with as few statements as the databases allow.
 *
 * Kysely's own builder makes a node per cell, which costs more than the insert itself at 100,000 rows.
 *
 * @param columns names of the columns, in the order of the cells
 */
export async function insertAll<T extends keyof Schema>(
  db: Kysely<Schema>,
  table: T,
  columns: readonly (keyof Schema[T] & string)[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const perStatement = Math.min(ROWS_PER_STATEMENT, Math.floor(PARAMETERS_PER_STATEMENT / columns.length));
  const placeholder = dialectOf(db) === "postgres" ? (index: number) => `$${index + 1}` : () => "?";
  const textFor = (count: number) => {
    const tuples = Array.from({ length: count }, (_, row) => {
      const cells = columns.map((_, column) => placeholder(row * columns.length + column));
      return `(${cells.join(", ")})`;
    });
    const names = columns.map((column) => `"${column}"`).join(", ");
    return `insert into "${table}" (${names}) values ${tuples.join(", ")}`;
  };
  let text = "";
  let textRows = 0;
  for (let start = 0; start < rows.length; start += perStatement) {
    const batch = rows.slice(start, start + perStatement);
    if (batch.length !== textRows) {
      textRows = batch.length;
      text = textFor(textRows);
    }
    await db.executeQuery(CompiledQuery.raw(text, batch.flat()));
  }
}
