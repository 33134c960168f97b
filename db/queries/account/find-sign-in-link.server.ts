import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

/**
 * What a mailed link is good for.
 *
 * - `usable`: in this browser, now
 * - `other_browser`: it was asked for in another one
 * - `over`: it was used, or its time has passed
 * - `unknown`: no such link was mailed
 */
export type SignInLinkState = "usable" | "other_browser" | "over" | "unknown";

interface LinkInBrowser {
  readonly tokenHash: string;
  /** `null`: this browser never asked for a link */
  readonly browserHash: string | null;
  /** Real time */
  readonly now: Instant;
}

/** How a link stands, without using it. */
export async function findSignInLinkState(
  db: Db,
  { tokenHash, browserHash, now }: LinkInBrowser,
): Promise<SignInLinkState> {
  const link = await db
    .selectFrom("sign_in_link")
    .select(["browser_hash", "expires_at", "used_at"])
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  if (link === undefined) return "unknown";
  if (link.used_at !== null || link.expires_at <= now) return "over";
  return link.browser_hash === browserHash ? "usable" : "other_browser";
}
