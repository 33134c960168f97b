import { type AliasedRawBuilder, type Kysely, sql } from "kysely";
import type { Schema } from "../schema/schema.ts";
import { dialectOf } from "./dialect-of.server.ts";

/**
 * A list of texts as a table with one column `value`: one parameter whatever the length, so that the statement
 * stays the same and long lists are no limit.
 */
export function textList<Alias extends string>(
  db: Kysely<Schema>,
  values: readonly string[],
  alias: Alias,
): AliasedRawBuilder<{ value: string }, Alias> {
  const json = JSON.stringify(values);
  return dialectOf(db) === "postgres"
    ? sql<{
        value: string;
      }>`(select value collate "C" as value from json_array_elements_text(${json}::json))`.as(alias)
    : sql<{ value: string }>`json_each(${json})`.as(alias);
}
