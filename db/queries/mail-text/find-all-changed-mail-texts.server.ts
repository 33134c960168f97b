import type { Instant } from "#app/domain/instant.ts";
import { isMailKind, type MailKind } from "#app/domain/mail/mail-kind.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";

/** A text that was changed, without what it says. */
export interface ChangedMailText {
  readonly kind: MailKind;
  readonly language: "nl" | "en";
  readonly changedAt: Instant;
  readonly changedBy: {
    readonly id: number;
    /** `null`: removed */
    readonly name: string | null;
    readonly email: string | null;
  };
}

/** Which texts of mails were changed, when and by whom. */
export async function findAllChangedMailTexts(db: Db): Promise<ChangedMailText[]> {
  const rows = await db
    .selectFrom("mail_text")
    .leftJoin("account", "account.id", "mail_text.changed_by")
    .select([
      "mail_text.kind",
      "mail_text.language",
      "mail_text.changed_at",
      "mail_text.changed_by",
      "account.name",
      "account.email",
    ])
    .execute();
  return rows.flatMap((row) =>
    isMailKind(row.kind)
      ? [
          {
            kind: row.kind,
            language: row.language,
            changedAt: instantOfColumn(row.changed_at),
            changedBy: { id: row.changed_by, name: row.name, email: row.email },
          },
        ]
      : [],
  );
}
