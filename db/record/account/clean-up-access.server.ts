import { epochMillisecondsOf, type Instant, instantOf } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { SESSION_IDLE_MILLISECONDS } from "../../queries/account/find-session.server.ts";

const HOUR = 60 * 60 * 1000;
/** A link that is over can still tell so for a day. */
const LINK_KEPT_MILLISECONDS = 24 * HOUR;
const FORM_KEPT_MILLISECONDS = HOUR;
/** What is thrown away of each kind at a time, so that nobody waits for it. */
const AT_MOST = 500;

/**
 * Throws away sessions, links and kept forms whose time has passed.
 *
 * @param options.now real time
 */
export async function cleanUpAccess(db: Db, { now }: { readonly now: Instant }): Promise<void> {
  const before = (milliseconds: number) => instantOf(epochMillisecondsOf(now) - milliseconds);
  await db
    .deleteFrom("session")
    .where("id_hash", "in", (eb) =>
      eb
        .selectFrom("session")
        .select("id_hash")
        .where("last_seen_at", "<", before(SESSION_IDLE_MILLISECONDS))
        .limit(AT_MOST),
    )
    .execute();
  await db
    .deleteFrom("sign_in_link")
    .where("token_hash", "in", (eb) =>
      eb
        .selectFrom("sign_in_link")
        .select("token_hash")
        .where("expires_at", "<", before(LINK_KEPT_MILLISECONDS))
        .limit(AT_MOST),
    )
    .execute();
  await db
    .deleteFrom("kept_form")
    .where("token_hash", "in", (eb) =>
      eb
        .selectFrom("kept_form")
        .select("token_hash")
        .where("created_at", "<", before(FORM_KEPT_MILLISECONDS))
        .limit(AT_MOST),
    )
    .execute();
}
