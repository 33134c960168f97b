import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Db } from "../connect.server.ts";
import { insertAll } from "../dialect/insert-all.server.ts";
import { cellsOfEvent, EVENT_COLUMNS } from "../queries/participation/event-row.server.ts";
import { chainHash } from "./hash-chain.server.ts";

const BATCH = 1000;

/**
 * Adds numbered events to the end of the log.
 *
 * @returns hash of the last one; `previousHash` when there are none
 */
export async function insertEvents(
  transaction: Db,
  events: readonly ParticipationEvent[],
  options: { readonly previousHash: string; readonly onProgress?: (count: number) => void },
): Promise<string> {
  let previousHash = options.previousHash;
  for (let start = 0; start < events.length; start += BATCH) {
    const batch = events.slice(start, start + BATCH);
    const rows = batch.map((event) => {
      const cells = cellsOfEvent(event);
      const hash = chainHash(previousHash, cells);
      const row = [...cells, previousHash, hash];
      previousHash = hash;
      return row;
    });
    await insertAll(transaction, "participation_event", [...EVENT_COLUMNS, "previous_hash", "hash"], rows);
    options.onProgress?.(batch.length);
  }
  return previousHash;
}
