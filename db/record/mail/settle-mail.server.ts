import type { Instant } from "#app/domain/instant.ts";
import { holdsSecret, isMailKind } from "#app/domain/mail/mail-kind.ts";
import type { MailFault } from "#app/domain/mail/mail-state.ts";
import type { Db } from "../../connect.server.ts";
import type { MailRow } from "./claim-mail.server.ts";

const LONGEST_ERROR = 500;

/** The mail was handed over to the next server. */
export async function settleSent(db: Db, mail: MailRow, sentAt: Instant): Promise<void> {
  await ownClaim(db, mail)
    .set({ sent_at: sentAt, claimed_by: null, claimed_at: null, last_error: null, ...emptied(mail) })
    .execute();
}

/** The mail is certainly not sent, and is tried again. */
export async function settleForRetry(
  db: Db,
  mail: MailRow,
  { notBefore, error }: { readonly notBefore: Instant; readonly error: string },
): Promise<void> {
  await ownClaim(db, mail)
    .set({ claimed_by: null, claimed_at: null, not_before: notBefore, last_error: storable(error) })
    .execute();
}

/** The mail is given up. */
export async function settleFailed(
  db: Db,
  mail: MailRow,
  { failedAt, error }: { readonly failedAt: Instant; readonly error: MailFault | string },
): Promise<void> {
  await ownClaim(db, mail)
    .set({
      failed_at: failedAt,
      claimed_by: null,
      claimed_at: null,
      last_error: storable(error),
      ...emptied(mail),
    })
    .execute();
}

/** What a process that took too long settles, counts only as long as nobody else judged its claim. */
function ownClaim(db: Db, { id, claimed_by, claimed_at }: MailRow) {
  return db
    .updateTable("mail")
    .where("id", "=", id)
    .where("claimed_by", "=", claimed_by)
    .where("claimed_at", "=", claimed_at);
}

/** A secret does not stay where it can be read once it has served. */
function emptied({ kind }: MailRow): { text_body?: null; html_body?: null } {
  return isMailKind(kind) && !holdsSecret(kind) ? {} : { text_body: null, html_body: null };
}

/** What another server answered, without what a database or a page cannot hold. */
function storable(error: string): string {
  return error
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_ERROR);
}
