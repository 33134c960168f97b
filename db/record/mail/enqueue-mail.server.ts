import type { Instant } from "#app/domain/instant.ts";
import { isMailAddress } from "#app/domain/mail/mail-address.ts";
import { type MailKind, mayBeStopped } from "#app/domain/mail/mail-kind.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";
import { nextNumber } from "../next-number.server.ts";
import { isMailStopped } from "./mail-stop.server.ts";

/** A mail that is to be sent. */
export interface NewMail {
  /** What makes it one mail: kind, subject and receiver. The same key is put in once, for ever */
  readonly key: string;
  readonly kind: MailKind;
  /** `null`: not for an account */
  readonly accountId: number | null;
  readonly municipalityCode: MunicipalityCode | null;
  readonly roundId: number | null;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Real time */
  readonly now: Instant;
  /** Not sent before it; left out: at once */
  readonly notBefore?: Instant;
}

/** `known`: its key was put in before; `stopped`: the receiver wants no more mails of this kind. */
export type EnqueueOutcome = "enqueued" | "known" | "stopped";

// biome-ignore lint/suspicious/noControlCharactersInRegex: a header ends at one of them
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * Puts a mail in the outbox, inside the write it tells of: it is sent when that write stands, and never otherwise.
 *
 * @throws RangeError for an address that is none, or a subject with a control character
 */
export async function enqueueMail(transaction: Db, mail: NewMail): Promise<EnqueueOutcome> {
  const address = mail.toAddress.toLowerCase();
  if (!isMailAddress(address)) throw new RangeError("No mail can be addressed to this");
  if (CONTROL.test(mail.subject)) throw new RangeError("A subject is one line");
  const known = await transaction
    .selectFrom("mail")
    .select("id")
    .where("mail_key", "=", mail.key)
    .executeTakeFirst();
  if (known !== undefined) return "known";
  if (mayBeStopped(mail.kind) && (await isMailStopped(transaction, { address, kind: mail.kind })))
    return "stopped";
  await transaction
    .insertInto("mail")
    .values({
      id: await nextNumber(transaction, "mail"),
      mail_key: mail.key,
      kind: mail.kind,
      account_id: mail.accountId,
      municipality_code: mail.municipalityCode,
      round_id: mail.roundId,
      to_address: address,
      subject: mail.subject,
      text_body: mail.text,
      html_body: mail.html,
      created_at: mail.now,
      not_before: mail.notBefore ?? mail.now,
      attempt_count: 0,
      claimed_by: null,
      claimed_at: null,
      sent_at: null,
      failed_at: null,
      last_error: null,
    })
    .execute();
  return "enqueued";
}
