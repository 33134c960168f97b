import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { nullableInstantOfColumn } from "../../schema/column-values.server.ts";

/** Changes whenever anything that pages show changes; read at the start of every request. */
export interface LedgerStamp {
  /** Of the last event; 0: none yet */
  readonly revision: number;
  readonly registerVersion: number;
  readonly portfolioVersion: number;
  /** `null`: no event yet */
  readonly lastRecordedAt: Instant | null;
}

/** @throws DatabaseError when the database was not migrated */
export async function readLedger(db: Db): Promise<LedgerStamp> {
  const row = await db
    .selectFrom("ledger")
    .select(["revision", "register_version", "portfolio_version", "last_recorded_at"])
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
  return {
    revision: row.revision,
    registerVersion: row.register_version,
    portfolioVersion: row.portfolio_version,
    lastRecordedAt: nullableInstantOfColumn(row.last_recorded_at),
  };
}
