import { type MailKind, mayBeStopped } from "#app/domain/mail/mail-kind.ts";
import { MAIL_PLACEHOLDERS, type MailValues } from "#app/domain/mail/mail-placeholders.ts";
import type { Language } from "#app/i18n/language.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { RenderedMail } from "#app/mail/render-mail.server.tsx";
import { composeMail } from "#app/server/mail/compose-mail.server.ts";

/** Placeholders that stand for a list. */
const LISTS: readonly string[] = ["rollen", "projecten", "wijzigingen"];

interface SampleMail {
  readonly kind: MailKind;
  readonly language: Language;
  readonly text: { readonly subject: string; readonly body: string };
  /** Scheme and host under which readers know the site */
  readonly origin: string;
}

/** A mail of a text with invented values, to see what it will look like. */
export function sampleMail({ kind, language, text, origin }: SampleMail): RenderedMail {
  const t = translateFor(language);
  const values = Object.fromEntries(
    MAIL_PLACEHOLDERS[kind].map((name) => {
      const value = t(`administration:texts.sample.${name}`);
      return [name, LISTS.includes(name) ? [value] : value];
    }),
  ) as MailValues<MailKind>;
  return composeMail(text, {
    kind,
    language,
    values,
    buttonHref: new URL("/aanmelden", origin).href,
    stopHref: mayBeStopped(kind) ? new URL("/post/stoppen", origin).href : null,
  });
}
