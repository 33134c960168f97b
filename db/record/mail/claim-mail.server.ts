import type { Selectable } from "kysely";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import type { MailTable } from "../../schema/mail-table.ts";

export type MailRow = Selectable<MailTable>;

interface Claim {
  /** Process that sends it */
  readonly claimedBy: string;
  readonly now: Instant;
}

/**
 * Takes the next mail that is due, for one process alone: of two that ask at the same time one gets it.
 *
 * @returns `undefined` when nothing is due, or another process was just before
 */
export async function claimMail(db: Db, { claimedBy, now }: Claim): Promise<MailRow | undefined> {
  return db
    .updateTable("mail")
    .set((expression) => ({
      claimed_by: claimedBy,
      claimed_at: now,
      attempt_count: expression("attempt_count", "+", 1),
    }))
    .where("id", "=", (expression) =>
      expression
        .selectFrom("mail as due")
        .select("due.id")
        .where("due.sent_at", "is", null)
        .where("due.failed_at", "is", null)
        .where("due.claimed_by", "is", null)
        .where("due.not_before", "<=", now)
        // Somebody sits waiting for a link to sign in; a round may put hundreds of others before it.
        .orderBy((order) => order.case().when("due.kind", "=", "sign_in_link").then(0).else(1).end())
        .orderBy("due.id")
        .limit(1),
    )
    .where("claimed_by", "is", null)
    .where("sent_at", "is", null)
    .returningAll()
    .executeTakeFirst();
}
