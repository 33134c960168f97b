import { type MailKind, mayBeStopped } from "#app/domain/mail/mail-kind.ts";
import type { MailValues } from "#app/domain/mail/mail-placeholders.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Language } from "#app/i18n/language.ts";
import type { RenderedMail } from "#app/mail/render-mail.server.tsx";
import type { Clock } from "#app/server/clock.ts";
import type { Config } from "#app/server/config.server.ts";
import type { Db } from "#db/connect.server.ts";
import { type EnqueueOutcome, enqueueMail } from "#db/record/mail/enqueue-mail.server.ts";
import { composeMail } from "./compose-mail.server.ts";
import { findMailText } from "./find-mail-text.server.ts";
import { stopLink } from "./stop-link.server.ts";

/** What mails hang on besides what they say: a request's context, or that of the scheduler. */
export interface MailContext {
  readonly config: Pick<Config, "sessionSecret">;
  readonly realClock: Pick<Clock, "now">;
  /** Scheme and host under which readers know the site */
  readonly origin: string;
}

/** What a mail to one receiver says. */
export interface MailToWrite<Kind extends MailKind> {
  readonly kind: Kind;
  readonly toAddress: string;
  readonly language: Language;
  readonly values: MailValues<Kind>;
  /** Where the button leads: a path of this site with its query */
  readonly buttonPath: string;
}

/** A mail to one receiver. */
export interface MailToPost<Kind extends MailKind> extends MailToWrite<Kind> {
  /** What makes it one mail; the kind and the receiver are added to it */
  readonly about: string;
  /** `null`: not for an account */
  readonly accountId: number | null;
  readonly municipalityCode: MunicipalityCode | null;
  readonly roundId: number | null;
}

/** A mail in the words that its kind has now, with a link to stop more of them. */
export async function writeMail<Kind extends MailKind>(
  db: Db,
  { config, origin }: Pick<MailContext, "config" | "origin">,
  { kind, language, values, toAddress, buttonPath }: MailToWrite<Kind>,
): Promise<RenderedMail> {
  const secret = config.sessionSecret;
  const mayStop = mayBeStopped(kind) && secret !== null;
  return composeMail(await findMailText(db, kind, language), {
    kind,
    language,
    values,
    buttonHref: new URL(buttonPath, origin).href,
    stopHref: mayStop ? stopLink(origin, secret, { kind, address: toAddress }) : null,
  });
}

/**
 * Writes a mail and puts it in the outbox, inside the write it tells of.
 *
 * @returns whether it was put in; the same mail is put in once
 * @throws RangeError for an address that is none
 */
export async function postMail<Kind extends MailKind>(
  transaction: Db,
  context: MailContext,
  mail: MailToPost<Kind>,
): Promise<EnqueueOutcome> {
  const { kind, toAddress, accountId, municipalityCode, roundId } = mail;
  return enqueueMail(transaction, {
    ...(await writeMail(transaction, context, mail)),
    key: `${kind}:${mail.about}:${toAddress.toLowerCase()}`,
    kind,
    accountId,
    municipalityCode,
    roundId,
    toAddress,
    now: context.realClock.now(),
  });
}
