import type { Instant } from "#app/domain/instant.ts";
import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import type { MailFault } from "#app/domain/mail/mail-state.ts";
import type { Db } from "../../connect.server.ts";

const SECRET: MailKind = "sign_in_link";
const UNKNOWN: MailFault = "unknown_outcome";

/**
 * Gives up mails that a process began to send and never told the end of: it died, and whether they went nobody knows.
 * They are never sent again by themselves.
 *
 * @returns how many there were
 */
export async function failAbandonedMail(
  db: Db,
  { claimedBefore, now }: { readonly claimedBefore: Instant; readonly now: Instant },
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("mail")
    .set((expression) => ({
      failed_at: now,
      last_error: UNKNOWN,
      claimed_by: null,
      claimed_at: null,
      text_body: expression
        .case()
        .when("kind", "=", SECRET)
        .then(null)
        .else(expression.ref("text_body"))
        .end(),
      html_body: expression
        .case()
        .when("kind", "=", SECRET)
        .then(null)
        .else(expression.ref("html_body"))
        .end(),
    }))
    .where("claimed_at", "<", claimedBefore)
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
