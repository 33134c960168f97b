import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema/schema.ts";
import { APPEND_ONLY_MESSAGE } from "./database-error.server.ts";
import { dialectOf } from "./dialect-of.server.ts";

/**
 * Makes the database itself refuse to change, delete or replace rows of the log of events.
 *
 * SQLite's `INSERT OR REPLACE` deletes without firing delete triggers, hence the trigger on insert.
 */
export async function createAppendOnlyTriggers(db: Kysely<Schema>): Promise<void> {
  if (dialectOf(db) === "postgres") {
    await sql`
      create function refuse_change_of_event() returns trigger language plpgsql as ${sql.lit(
        `begin raise exception '${APPEND_ONLY_MESSAGE}' using errcode = 'restrict_violation'; end`,
      )}`.execute(db);
    await sql`
      create trigger participation_event_append_only
      before update or delete or truncate on participation_event
      for each statement execute function refuse_change_of_event()`.execute(db);
    return;
  }
  for (const change of ["update", "delete"]) {
    await sql`
      create trigger ${sql.raw(`participation_event_no_${change}`)}
      before ${sql.raw(change)} on participation_event
      begin select raise(abort, ${sql.lit(APPEND_ONLY_MESSAGE)}); end`.execute(db);
  }
  await sql`
    create trigger participation_event_no_replace
    before insert on participation_event
    when exists (select 1 from participation_event where revision = new.revision)
    begin select raise(abort, ${sql.lit(APPEND_ONLY_MESSAGE)}); end`.execute(db);
}
