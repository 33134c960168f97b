import type { Db } from "../connect.server.ts";
import { EVENT_COLUMNS } from "../queries/participation/event-row.server.ts";
import { chainHash } from "../record/hash-chain.server.ts";

/** The first place where the log is not what was written. */
export interface LogFault {
  readonly part: "log";
  readonly revision: number;
  /**
   * `altered`: the event does not give its hash; `unlinked`: it does not follow the one before it; `missing`: there is
   * no event of this revision, though there should be
   */
  readonly reason: "altered" | "unlinked" | "missing";
}

const PAGE = 5000;

/** Goes through the whole log and proves that no event was altered, added or left out. */
export async function verifyLog(
  db: Db,
  options: { readonly onProgress?: (count: number) => void } = {},
): Promise<LogFault | null> {
  const ledger = await db
    .selectFrom("ledger")
    .select(["revision", "last_hash"])
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
  let revision = 0;
  let hash = "";
  for (;;) {
    const rows = await db
      .selectFrom("participation_event")
      .selectAll()
      .where("revision", ">", revision)
      .orderBy("revision")
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      if (row.revision !== revision + 1) return { part: "log", revision: revision + 1, reason: "missing" };
      if (row.previous_hash !== hash) return { part: "log", revision: row.revision, reason: "unlinked" };
      const cells = EVENT_COLUMNS.map((column) => row[column]);
      if (row.hash !== chainHash(hash, cells))
        return { part: "log", revision: row.revision, reason: "altered" };
      revision = row.revision;
      hash = row.hash;
    }
    options.onProgress?.(rows.length);
    if (rows.length < PAGE) break;
  }
  if (revision < ledger.revision) return { part: "log", revision: revision + 1, reason: "missing" };
  if (revision > ledger.revision || hash !== ledger.last_hash) {
    return { part: "log", revision, reason: "unlinked" };
  }
  return null;
}
