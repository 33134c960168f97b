import { type AliasedRawBuilder, type Kysely, sql } from "kysely";
import type { Schema } from "../schema/schema.ts";
import { dialectOf } from "./dialect-of.server.ts";

interface Pair {
  readonly first: string;
  readonly second: string;
}

/** A list of pairs of texts as a table with the columns `first` and `second`; see `textList`. */
export function pairList<Alias extends string>(
  db: Kysely<Schema>,
  pairs: readonly (readonly [string, string])[],
  alias: Alias,
): AliasedRawBuilder<Pair, Alias> {
  const json = JSON.stringify(pairs);
  return dialectOf(db) === "postgres"
    ? sql<Pair>`(
        select (value ->> 0) collate "C" as first, (value ->> 1) collate "C" as second
        from json_array_elements(${json}::json)
      )`.as(alias)
    : sql<Pair>`(
        select json_extract(value, '$[0]') as first, json_extract(value, '$[1]') as second from json_each(${json})
      )`.as(alias);
}
