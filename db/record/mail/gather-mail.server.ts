import type { Instant } from "#app/domain/instant.ts";
import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";

interface GatheringFilter {
  readonly kind: MailKind;
  readonly accountId: number;
  readonly municipalityCode: MunicipalityCode;
}

/** The mail to an account that is still kept back, so that more can be told in it; `undefined`: there is none. */
export async function findGatheringMail(
  transaction: Db,
  { kind, accountId, municipalityCode }: GatheringFilter,
): Promise<{ readonly id: number; readonly key: string } | undefined> {
  return transaction
    .selectFrom("mail")
    .select(["id", "mail_key as key"])
    .where("kind", "=", kind)
    .where("account_id", "=", accountId)
    .where("municipality_code", "=", municipalityCode)
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .where("claimed_by", "is", null)
    .where("attempt_count", "=", 0)
    .orderBy("id", "desc")
    .executeTakeFirst();
}

interface Rewritten {
  readonly id: number;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly notBefore: Instant;
}

/** @returns `false` when it was taken to be sent meanwhile */
export async function rewriteGatheringMail(transaction: Db, mail: Rewritten): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable("mail")
    .set({
      subject: mail.subject,
      text_body: mail.text,
      html_body: mail.html,
      not_before: mail.notBefore,
    })
    .where("id", "=", mail.id)
    .where("claimed_by", "is", null)
    .where("sent_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}
