import type { Kysely, Selectable } from "kysely";
import type { LedgerTable } from "../schema/administration-table.ts";
import type { Schema } from "../schema/schema.ts";
import { dialectOf } from "./dialect-of.server.ts";

/**
 * Reads the ledger so that no other write can begin until this transaction ends: revisions then follow the order of
 * committing. SQLite's write transaction is alone already.
 */
export async function lockLedger(transaction: Kysely<Schema>): Promise<Selectable<LedgerTable>> {
  const ledger = transaction.selectFrom("ledger").selectAll().where("id", "=", 1);
  const locked = dialectOf(transaction) === "postgres" ? ledger.forUpdate() : ledger;
  return locked.executeTakeFirstOrThrow();
}
