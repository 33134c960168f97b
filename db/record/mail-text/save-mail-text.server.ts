import type { Instant } from "#app/domain/instant.ts";
import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import type { Db } from "../../connect.server.ts";

interface ChangedText {
  readonly kind: MailKind;
  readonly language: "nl" | "en";
  readonly subject: string;
  readonly body: string;
  /** Real time */
  readonly now: Instant;
  readonly accountId: number;
}

/** Puts a text of one's own in the place of the one that ships; inside a write that notes it in the audit log. */
export async function saveMailText(
  transaction: Db,
  { kind, language, subject, body, now, accountId }: ChangedText,
): Promise<void> {
  const values = { subject, body, changed_at: now, changed_by: accountId };
  await transaction
    .insertInto("mail_text")
    .values({ kind, language, ...values })
    .onConflict((conflict) => conflict.columns(["kind", "language"]).doUpdateSet(values))
    .execute();
}
