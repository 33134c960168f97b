import type { Kysely } from "kysely";
import type { Schema } from "../schema/schema.ts";
import { dialectOf } from "./dialect-of.server.ts";

/** Runs reads that all see the database as it was at the first of them, without holding off writers. */
export function inSnapshot<Result>(
  db: Kysely<Schema>,
  work: (snapshot: Kysely<Schema>) => Promise<Result>,
): Promise<Result> {
  const reading = db.transaction().setAccessMode("read only");
  // In WAL mode every reading transaction of SQLite is a snapshot.
  return (dialectOf(db) === "postgres" ? reading.setIsolationLevel("repeatable read") : reading).execute(
    work,
  );
}
