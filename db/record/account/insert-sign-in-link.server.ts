import { epochMillisecondsOf, type Instant, instantOf } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

export const LINK_MINUTES = 15;

interface NewSignInLink {
  readonly tokenHash: string;
  readonly accountId: number;
  readonly browserHash: string;
  /** Path to lead to; `""`: where the account has work to do */
  readonly returnTo: string;
  /** Real time */
  readonly now: Instant;
}

/** Keeps a link that is about to be mailed, for {@link LINK_MINUTES}. */
export async function insertSignInLink(transaction: Db, link: NewSignInLink): Promise<void> {
  const { tokenHash, accountId, browserHash, returnTo, now } = link;
  await transaction
    .insertInto("sign_in_link")
    .values({
      token_hash: tokenHash,
      account_id: accountId,
      browser_hash: browserHash,
      created_at: now,
      expires_at: instantOf(epochMillisecondsOf(now) + LINK_MINUTES * 60_000),
      used_at: null,
      return_to: returnTo,
    })
    .execute();
}
