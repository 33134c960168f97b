import type { Actor } from "#app/domain/access/role.ts";
import { epochMillisecondsOf, type Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { findActor } from "./find-actor.server.ts";

/** A session that was not used for so long has ended. */
export const SESSION_IDLE_MILLISECONDS = 12 * 60 * 60 * 1000;
/** Every request counts as being there, but not every one is written down. */
const NOTED_EVERY_MILLISECONDS = 60 * 1000;

export interface OpenSession {
  readonly idHash: string;
  readonly actor: Actor;
}

/**
 * A session that is open, and notes that it was used.
 *
 * @param options.now real time
 * @returns `undefined` when there is none, it was idle for 12 hours, or its account may not sign in any more
 */
export async function findSession(
  db: Db,
  options: { readonly idHash: string; readonly now: Instant },
): Promise<OpenSession | undefined> {
  const { idHash, now } = options;
  const row = await db
    .selectFrom("session")
    .select(["account_id", "last_seen_at"])
    .where("id_hash", "=", idHash)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const age = epochMillisecondsOf(now) - Date.parse(row.last_seen_at);
  if (age > SESSION_IDLE_MILLISECONDS) return undefined;
  const actor = await findActor(db, row.account_id);
  if (actor === undefined) return undefined;
  if (age > NOTED_EVERY_MILLISECONDS) {
    await db.updateTable("session").set({ last_seen_at: now }).where("id_hash", "=", idHash).execute();
  }
  return { idHash, actor };
}
