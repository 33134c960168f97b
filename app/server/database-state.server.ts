import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "#db/connect.server.ts";
import { type LedgerStamp, readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findSettings, type Settings } from "#db/queries/settings/find-settings.server.ts";
import { type Clock, createClock } from "./clock.ts";
import { createSharedRead } from "./shared-read.ts";

/** The state of the database at one moment. */
export interface DatabaseState {
  readonly stamp: LedgerStamp;
  /** The stamp as text: equal exactly when nothing was written in between */
  readonly version: string;
  readonly settings: Settings;
  readonly clock: Clock;
}

/**
 * Reads the state on every call, since nothing stale may be shown. Settings are written together with the stamp.
 *
 * @param clockStartsAt the setting `CLOCK`; `null`: the example's clock where the database holds one, else the real one
 */
export function createDatabaseState(db: Db, clockStartsAt: Instant | null): () => Promise<DatabaseState> {
  let last: DatabaseState | null = null;

  return createSharedRead(async () => {
    const stamp = await readLedger(db);
    const version = [stamp.revision, stamp.registerVersion, stamp.portfolioVersion].join(".");
    if (last?.version === version) return last;
    const settings = await findSettings(db);
    const clock = createClock(clockStartsAt ?? settings.exampleClock);
    last = { stamp, version, settings, clock };
    return last;
  });
}
