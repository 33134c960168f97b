import { sql } from "kysely";
import type { AdministratorRefusal } from "#app/domain/access/administrator-guard.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { containsText } from "../../dialect/contains-text.server.ts";
import {
  isContactOf,
  isMailTo,
  type TracedAccount,
} from "../../queries/account-list/traces-of-account.server.ts";
import { endAccountAccess } from "./end-account-access.server.ts";
import { refuseLosing } from "./refuse-losing.server.ts";

interface Erasure {
  /** Who does it */
  readonly actorId: number;
  readonly accountId: number;
  /** Real time */
  readonly now: Instant;
}

/**
 * Removes a person's data for good; inside a write that notes it in the audit log. Events, notes of calls and the audit
 * log keep the number of the account and nothing else of the person.
 *
 * @returns `null` when done, or done before; otherwise why it was not
 */
export async function eraseAccount(
  transaction: Db,
  { actorId, accountId, now }: Erasure,
): Promise<AdministratorRefusal | null> {
  const refusal = await refuseLosing(transaction, { actorId, accountId });
  if (refusal !== null) return refusal;
  const account = await transaction
    .selectFrom("account")
    .select(["id", "email"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  await endAccountAccess(transaction, accountId);
  await transaction.deleteFrom("account_role").where("account_id", "=", accountId).execute();
  await transaction.deleteFrom("contact").where(isContactOf(account)).execute();
  await eraseMails(transaction, account);
  await eraseFromAudit(transaction, account);
  await transaction
    .updateTable("account")
    .set({ email: null, name: null, subject: null, disabled_at: now, erased_at: now })
    .where("id", "=", accountId)
    .where("erased_at", "is", null)
    .execute();
  return null;
}

/** What waits is not sent any more; what was sent no longer tells to whom or what. */
async function eraseMails(transaction: Db, account: TracedAccount): Promise<void> {
  const { id, email } = account;
  await transaction
    .deleteFrom("mail")
    .where(isMailTo(account))
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .execute();
  await transaction
    .updateTable("mail")
    .set({
      mail_key: sql`'erased:' || ${sql.ref("id")}`,
      account_id: id,
      to_address: "",
      subject: "",
      text_body: null,
      html_body: null,
      last_error: null,
    })
    .where(isMailTo(account))
    .execute();
  if (email !== null) await transaction.deleteFrom("mail_stop").where("address", "=", email).execute();
}

/** The address of the network goes, and the e-mail address wherever somebody's line names it. */
async function eraseFromAudit(transaction: Db, { id, email }: TracedAccount): Promise<void> {
  await transaction.updateTable("audit_entry").set({ network: "" }).where("account_id", "=", id).execute();
  if (email === null) return;
  await transaction
    .updateTable("audit_entry")
    .set({ subject: String(id) })
    .where(sql`lower(subject)`, "=", email)
    .execute();
  const value = JSON.stringify(email);
  await transaction
    .updateTable("audit_entry")
    .set({ detail: sql`replace(detail, ${value}, '""')` })
    .where(containsText(sql.ref("detail"), value))
    .execute();
}
