import { formatter } from "#app/format/formatter.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** Something that asks for attention, and where one does something about it. */
export interface AttentionLine {
  readonly text: string;
  /** `null`: this reader can do nothing about it */
  readonly link: { readonly href: string; readonly label: string } | null;
}

interface Standing {
  readonly language: Language;
  /** Accounts that nobody signed in with yet */
  readonly unusedCount: number;
  readonly municipalityCount: number;
  readonly withoutContactCount: number;
  readonly failedMailCount: number;
  readonly maySeeMail: boolean;
  /** A mail server is set */
  readonly hasMail: boolean;
}

/** What asks for an administrator's attention, what stops others first. */
export function attentionLines(t: Translate, standing: Standing): AttentionLine[] {
  const format = formatter(standing.language);
  const counted = (count: number) => ({ count, n: format.number(count) });
  const lines: AttentionLine[] = [];
  if (!standing.hasMail) lines.push({ text: t("administration:start.noMail"), link: null });
  if (standing.failedMailCount > 0) {
    const text = t("administration:start.failedMail", counted(standing.failedMailCount));
    lines.push(
      standing.maySeeMail
        ? { text, link: { href: "/taskforce/post", label: t("administration:start.toFailedMail") } }
        : { text: `${text} ${t("administration:start.failedMailAt")}`, link: null },
    );
  }
  if (standing.withoutContactCount > 0)
    lines.push({
      text: t("administration:start.withoutContact", {
        ...counted(standing.withoutContactCount),
        total: format.number(standing.municipalityCount),
      }),
      link: { href: "/beheer/contacten?toon=zonder", label: t("administration:start.toContacts") },
    });
  if (standing.unusedCount > 0)
    lines.push({
      text: t("administration:start.unused", counted(standing.unusedCount)),
      link: { href: "/beheer/accounts?stand=ongebruikt", label: t("administration:start.toUnused") },
    });
  return lines;
}
