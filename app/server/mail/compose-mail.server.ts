import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import { BUTTON_PLACEHOLDER, fillPlaceholders, type MailValues } from "#app/domain/mail/mail-placeholders.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Language } from "#app/i18n/language.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { MailBlock } from "#app/mail/mail-content.ts";
import { type RenderedMail, renderMail } from "#app/mail/render-mail.server.tsx";
import type { MailText } from "./find-mail-text.server.ts";

/** What one mail is made of. */
export interface MailDraft<Kind extends MailKind = MailKind> {
  readonly kind: Kind;
  readonly language: Language;
  readonly values: MailValues<Kind>;
  /** Full address the button leads to */
  readonly buttonHref: string;
  /** `null`: cannot be stopped */
  readonly stopHref: string | null;
}

/** A mail from the text of its kind and the values of this one. */
export function composeMail<Kind extends MailKind>(
  { subject, body }: Pick<MailText, "subject" | "body">,
  draft: MailDraft<Kind>,
): RenderedMail {
  const { language, buttonHref, stopHref } = draft;
  const kind: MailKind = draft.kind;
  const t = translateFor(language);
  const values: Readonly<Record<string, string | readonly string[]>> = draft.values;
  const textFor = (name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === "string" || value === undefined ? value : formatter(language).list(value);
  };
  const button: MailBlock = { kind: "button", label: t(`mail:kinds.${kind}.button`), href: buttonHref };

  function blocksOf(paragraph: string): MailBlock[] {
    const alone = /^\{(\w+)\}$/.exec(paragraph)?.[1];
    if (alone === BUTTON_PLACEHOLDER) return [button];
    const value = alone !== undefined && Object.hasOwn(values, alone) ? values[alone] : undefined;
    if (value !== undefined && typeof value !== "string") {
      return value.length === 0 ? [] : [{ kind: "list", items: value }];
    }
    return paragraphsOf(fillPlaceholders(paragraph, textFor)).map((text) => ({ kind: "paragraph", text }));
  }

  const blocks = paragraphsOf(body).flatMap(blocksOf);
  const hasButton = blocks.includes(button);
  return renderMail(t, {
    language,
    subject: oneLine(fillPlaceholders(subject, textFor)),
    blocks: hasButton ? blocks : [...blocks, button],
    stopHref,
  });
}

function paragraphsOf(text: string): string[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/** A subject is one line, whatever a value holds. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}
