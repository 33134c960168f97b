import { sql } from "kysely";
import type { Db } from "../../connect.server.ts";
import { isContactOf, isMailTo, type TracedAccount } from "./traces-of-account.server.ts";

/** How often an account stands in what is kept: what a removal takes away, and what it leaves. */
export interface AccountTraces {
  readonly sessionCount: number;
  /** Contacts of municipalities with its e-mail address */
  readonly contactCount: number;
  /** Mails to it that wait to be sent */
  readonly waitingMailCount: number;
  /** Mails to it that were sent or given up */
  readonly handledMailCount: number;
  /** Events that carry its number */
  readonly eventCount: number;
  /** Lines of the audit log that carry its number */
  readonly auditCount: number;
}

export async function findAccountTraces(db: Db, account: TracedAccount): Promise<AccountTraces> {
  const count = sql<number | string>`count(*)`.as("count");
  const isHandled = sql<boolean>`(sent_at is not null or failed_at is not null)`;
  const mails = db.selectFrom("mail").select(count).where(isMailTo(account));
  const rows = await Promise.all([
    db.selectFrom("session").select(count).where("account_id", "=", account.id).executeTakeFirstOrThrow(),
    db.selectFrom("contact").select(count).where(isContactOf(account)).executeTakeFirstOrThrow(),
    mails.where((eb) => eb.not(isHandled)).executeTakeFirstOrThrow(),
    mails.where(isHandled).executeTakeFirstOrThrow(),
    db
      .selectFrom("participation_event")
      .select(count)
      .where("actor", "=", String(account.id))
      .executeTakeFirstOrThrow(),
    db.selectFrom("audit_entry").select(count).where("account_id", "=", account.id).executeTakeFirstOrThrow(),
  ]);
  const [sessionCount, contactCount, waitingMailCount, handledMailCount, eventCount, auditCount] = rows.map(
    (row) => Number(row.count),
  );
  return {
    sessionCount: sessionCount ?? 0,
    contactCount: contactCount ?? 0,
    waitingMailCount: waitingMailCount ?? 0,
    handledMailCount: handledMailCount ?? 0,
    eventCount: eventCount ?? 0,
    auditCount: auditCount ?? 0,
  };
}
