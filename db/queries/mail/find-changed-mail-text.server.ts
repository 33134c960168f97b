import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import type { Db } from "../../connect.server.ts";

/** @returns `undefined` when administrators did not change the text of this kind in this language */
export async function findChangedMailText(
  db: Db,
  kind: MailKind,
  language: "nl" | "en",
): Promise<{ readonly subject: string; readonly body: string } | undefined> {
  return db
    .selectFrom("mail_text")
    .select(["subject", "body"])
    .where("kind", "=", kind)
    .where("language", "=", language)
    .executeTakeFirst();
}
