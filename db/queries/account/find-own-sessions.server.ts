import { epochMillisecondsOf, type Instant, instantOf } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";
import { SESSION_IDLE_MILLISECONDS } from "./find-session.server.ts";

/** A browser in which an account is signed in. */
export interface OwnSession {
  readonly idHash: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  /** As the browser named itself */
  readonly userAgent: string;
  readonly network: string;
}

/**
 * The open sessions of an account, the one used last first.
 *
 * @param options.now real time
 */
export async function findOwnSessions(
  db: Db,
  { accountId, now }: { readonly accountId: number; readonly now: Instant },
): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom("session")
    .select(["id_hash", "created_at", "last_seen_at", "user_agent", "network"])
    .where("account_id", "=", accountId)
    .where("last_seen_at", ">=", instantOf(epochMillisecondsOf(now) - SESSION_IDLE_MILLISECONDS))
    .orderBy("last_seen_at", "desc")
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({
    idHash: row.id_hash,
    createdAt: instantOfColumn(row.created_at),
    lastSeenAt: instantOfColumn(row.last_seen_at),
    userAgent: row.user_agent,
    network: row.network,
  }));
}
