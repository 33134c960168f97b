import type { Selectable, Updateable } from "kysely";
import type { Db } from "../connect.server.ts";
import { lockLedger } from "../dialect/lock-ledger.server.ts";
import type { LedgerTable } from "../schema/administration-table.ts";

export type LedgerRow = Selectable<LedgerTable>;

/** What a write did, and how the ledger stands after it. */
export interface LedgerChange<Result> {
  readonly result: Result;
  /** `null`: nothing was written */
  readonly ledger: Updateable<Omit<LedgerTable, "id">> | null;
}

/**
 * Runs a write: alone, whole or not at all, and never without a new stamp, so that no page stays as it was.
 *
 * @throws DatabaseError `busy` when other writes last longer than the patience of the connection
 */
export async function inLedgerTransaction<Result>(
  db: Db,
  work: (transaction: Db, ledger: LedgerRow) => Promise<LedgerChange<Result>>,
): Promise<Result> {
  return db.transaction().execute(async (transaction) => {
    const before = await lockLedger(transaction);
    const { result, ledger } = await work(transaction, before);
    if (ledger !== null) await transaction.updateTable("ledger").set(ledger).where("id", "=", 1).execute();
    return result;
  });
}
