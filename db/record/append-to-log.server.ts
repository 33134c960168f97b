import type { Register } from "#app/domain/municipality/register.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Db } from "../connect.server.ts";
import { groupBy } from "../queries/group-by.server.ts";
import { insertEvents } from "./insert-events.server.ts";
import { inLedgerTransaction, type LedgerRow } from "./ledger-transaction.server.ts";
import { projectParticipation } from "./project-participation.server.ts";

interface AppendOptions {
  /** Called with how many events were recorded since the last call */
  readonly onProgress?: (count: number) => void;
}

/**
 * Adds events that already have their revision and instant, such as a generated history.
 *
 * The rules are not asked: who calls this vouches for the events.
 *
 * @throws RangeError when the revisions do not go on from the last one in the database
 */
export async function recordHistory(
  db: Db,
  register: Register,
  events: readonly ParticipationEvent[],
  options: AppendOptions = {},
): Promise<void> {
  await inLedgerTransaction(db, async (transaction, ledger) => ({
    result: undefined,
    ledger: await appendToLog(transaction, ledger, register, events, options),
  }));
}

/**
 * Adds numbered events to the log and brings the projections up to them.
 *
 * @returns how the ledger stands after it
 * @throws RangeError when the revisions do not go on from the last one in the database
 */
export async function appendToLog(
  transaction: Db,
  ledger: LedgerRow,
  register: Register,
  events: readonly ParticipationEvent[],
  options: AppendOptions,
): Promise<Pick<LedgerRow, "revision" | "last_recorded_at" | "last_hash">> {
  for (const [index, { revision }] of events.entries()) {
    if (revision !== ledger.revision + 1 + index) {
      throw new RangeError(`Revision ${revision} does not follow ${ledger.revision + index}`);
    }
  }
  const lastHash = await insertEvents(transaction, events, { ...options, previousHash: ledger.last_hash });
  for (const [projectSlug, ofProject] of groupBy(events, (event) => event.projectSlug)) {
    const municipalityCodes = new Set(ofProject.map((event) => event.municipalityCode));
    await projectParticipation(transaction, register, { projectSlug, municipalityCodes });
  }
  return {
    revision: ledger.revision + events.length,
    last_recorded_at: events.reduce<string | null>(
      (last, { recordedAt }) => (last === null || recordedAt > last ? recordedAt : last),
      ledger.last_recorded_at,
    ),
    last_hash: lastHash,
  };
}
