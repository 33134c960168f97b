import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

/** Whom a link let in. */
export interface UsedSignInLink {
  readonly accountId: number;
  /** `""`: where the account has work to do */
  readonly returnTo: string;
}

interface LinkInBrowser {
  readonly tokenHash: string;
  readonly browserHash: string;
  /** Real time */
  readonly now: Instant;
}

/**
 * Uses a link up. Of two who try at the same time one succeeds.
 *
 * @returns `undefined` when it is not usable: unknown, used, over, of another browser, or of an account that may not
 *   sign in any more
 */
export async function useSignInLink(
  transaction: Db,
  { tokenHash, browserHash, now }: LinkInBrowser,
): Promise<UsedSignInLink | undefined> {
  const link = await transaction
    .updateTable("sign_in_link")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash)
    .where("browser_hash", "=", browserHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("account")
          .select("account.id")
          .whereRef("account.id", "=", "sign_in_link.account_id")
          .where("account.disabled_at", "is", null)
          .where("account.erased_at", "is", null),
      ),
    )
    .returning(["account_id", "return_to"])
    .executeTakeFirst();
  return link && { accountId: link.account_id, returnTo: link.return_to };
}
