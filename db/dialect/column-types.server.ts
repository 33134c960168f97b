import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "../schema/schema.ts";
import { dialectOf } from "./dialect-of.server.ts";

/** Types of columns for a migration, so that both databases sort, compare and store alike. */
export interface ColumnTypes {
  /** Sorts by code point on both, so that days and instants compare as text */
  readonly text: RawBuilder<string>;
  readonly integer: RawBuilder<number>;
  /** Double precision */
  readonly real: RawBuilder<number>;
  /** End of `create table` for a table that is only read by its primary key */
  readonly keyedByPrimaryKey: RawBuilder<unknown>;
}

export function columnTypesOf(db: Kysely<Schema>): ColumnTypes {
  if (dialectOf(db) === "postgres") {
    return {
      text: sql`text collate "C"`,
      integer: sql`bigint`,
      real: sql`double precision`,
      keyedByPrimaryKey: sql``,
    };
  }
  return { text: sql`text`, integer: sql`integer`, real: sql`real`, keyedByPrimaryKey: sql`without rowid` };
}
