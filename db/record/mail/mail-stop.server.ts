import type { Instant } from "#app/domain/instant.ts";
import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import type { MailFault } from "#app/domain/mail/mail-state.ts";
import type { Db } from "../../connect.server.ts";

interface Stop {
  /** Lower case */
  readonly address: string;
  readonly kind: MailKind;
}

const STOPPED: MailFault = "receiver_stopped";

export async function isMailStopped(db: Db, { address, kind }: Stop): Promise<boolean> {
  const stop = await db
    .selectFrom("mail_stop")
    .select("kind")
    .where("address", "=", address)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return stop !== undefined;
}

/** No more mails of a kind to an address; what waits for it is not sent either. Doing it twice does nothing more. */
export async function stopMail(transaction: Db, stop: Stop, now: Instant): Promise<void> {
  if (await isMailStopped(transaction, stop)) return;
  const { address, kind } = stop;
  await transaction.insertInto("mail_stop").values({ address, kind, stopped_at: now }).execute();
  await transaction
    .updateTable("mail")
    .set({ failed_at: now, last_error: STOPPED })
    .where("to_address", "=", address)
    .where("kind", "=", kind)
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .where("claimed_by", "is", null)
    .execute();
}

/** Mails of a kind come again from now on. */
export async function allowMail(transaction: Db, { address, kind }: Stop): Promise<void> {
  await transaction.deleteFrom("mail_stop").where("address", "=", address).where("kind", "=", kind).execute();
}
