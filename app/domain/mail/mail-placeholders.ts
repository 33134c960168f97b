import type { MailKind } from "./mail-kind.ts";

/** Stands for the button of the mail, on a line of its own; a text without it gets the button at its end. */
export const BUTTON_PLACEHOLDER = "knop";

const ROUND = ["gemeente", "ronde", "peildatum", "uiterlijk", "toelichting", "projecten"] as const;
const PLAN = ["gemeente", "project", "gepland"] as const;

/** What a text may name between braces, as `{gemeente}`, by kind of mail. A button stands in every one. */
export const MAIL_PLACEHOLDERS = {
  sign_in_link: ["minuten"],
  invitation: ["naam", "rollen"],
  round_invitation: ROUND,
  round_reminder_14: ROUND,
  round_reminder_3: ROUND,
  round_overdue_3: ROUND,
  registered_confirmation: ["gemeente", "wijzigingen"],
  plan_day_soon: PLAN,
  plan_day_passed: PLAN,
} as const satisfies Record<MailKind, readonly string[]>;

/** A value for every placeholder of a kind; a list stands as a list where its placeholder has a line of its own. */
export type MailValues<Kind extends MailKind> = {
  readonly [Name in (typeof MAIL_PLACEHOLDERS)[Kind][number]]: string | readonly string[];
};

const PLACEHOLDER = /\{([^{}]*)\}/g;

/**
 * Placeholders in a text that its kind of mail does not know.
 *
 * @example unknownPlaceholders("plan_day_soon", "Beste {naam} van {gemeente}") // ["naam"]
 */
export function unknownPlaceholders(kind: MailKind, text: string): string[] {
  const known: readonly string[] = [...MAIL_PLACEHOLDERS[kind], BUTTON_PLACEHOLDER];
  const used = [...text.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
  return [...new Set(used.filter((name) => !known.includes(name)))];
}

/** Puts values in the place of placeholders; one without a value stays as it is. */
export function fillPlaceholders(text: string, textFor: (name: string) => string | undefined): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => textFor(name) ?? whole);
}
