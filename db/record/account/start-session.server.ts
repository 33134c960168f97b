import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

/** As much of a browser's name as is of use in a list. */
const LONGEST_USER_AGENT = 400;

interface NewSession {
  readonly accountId: number;
  readonly idHash: string;
  /** The session this browser had until now; `null`: none */
  readonly replacedIdHash: string | null;
  readonly userAgent: string;
  readonly network: string;
  /** Real time */
  readonly now: Instant;
}

/** Begins a session; the one that the browser had ends. */
export async function startSession(transaction: Db, session: NewSession): Promise<void> {
  const { accountId, idHash, replacedIdHash, userAgent, network, now } = session;
  if (replacedIdHash !== null) {
    await transaction.deleteFrom("session").where("id_hash", "=", replacedIdHash).execute();
  }
  await transaction
    .insertInto("session")
    .values({
      id_hash: idHash,
      account_id: accountId,
      created_at: now,
      last_seen_at: now,
      user_agent: userAgent.slice(0, LONGEST_USER_AGENT),
      network,
    })
    .execute();
}
