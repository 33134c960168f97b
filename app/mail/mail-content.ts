import type { Language } from "#app/i18n/language.ts";

/** A part of a mail, below the one before it. */
export type MailBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "button"; readonly label: string; readonly href: string };

/** What a mail says, in one language. Its text and its HTML are made from the same. */
export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
  /** Where its receiver stops mails of this kind; `null`: they cannot be stopped */
  readonly stopHref: string | null;
}
