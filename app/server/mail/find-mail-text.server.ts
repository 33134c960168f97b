import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import type { Language } from "#app/i18n/language.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { Db } from "#db/connect.server.ts";
import { findChangedMailText } from "#db/queries/mail/find-changed-mail-text.server.ts";

/** Subject and body of a kind of mail, with placeholders between braces; an empty line begins a new paragraph. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
  /** Whether administrators changed it */
  readonly isChanged: boolean;
}

/** The text that mails of a kind have now. */
export async function findMailText(db: Db, kind: MailKind, language: Language): Promise<MailText> {
  const changed = await findChangedMailText(db, kind, language);
  return changed === undefined ? defaultMailText(kind, language) : { ...changed, isChanged: true };
}

/** The text that mails of a kind have until somebody changes it. */
export function defaultMailText(kind: MailKind, language: Language): MailText {
  const t = translateFor(language);
  return { subject: t(`mail:kinds.${kind}.subject`), body: t(`mail:kinds.${kind}.body`), isChanged: false };
}
