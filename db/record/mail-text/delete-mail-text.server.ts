import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import type { Db } from "../../connect.server.ts";

/** Goes back to the text that ships; inside a write that notes it in the audit log. */
export async function deleteMailText(
  transaction: Db,
  { kind, language }: { readonly kind: MailKind; readonly language: "nl" | "en" },
): Promise<void> {
  await transaction
    .deleteFrom("mail_text")
    .where("kind", "=", kind)
    .where("language", "=", language)
    .execute();
}
