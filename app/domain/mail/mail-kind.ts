/** What mails are about; every kind has texts of its own that administrators can change. */
export const MAIL_KINDS = [
  "sign_in_link",
  "invitation",
  "round_invitation",
  "round_reminder_14",
  "round_reminder_3",
  "round_overdue_3",
  "registered_confirmation",
  "plan_day_soon",
  "plan_day_passed",
] as const;

export type MailKind = (typeof MAIL_KINDS)[number];

export function isMailKind(text: string): text is MailKind {
  return MAIL_KINDS.some((kind) => kind === text);
}

/** Whether who holds the mail can sign in with it: it is emptied as soon as it is sent or given up, and never shown. */
export function holdsSecret(kind: MailKind): boolean {
  return kind === "sign_in_link";
}

/** Whether a receiver can stop mails of a kind. What one asked for oneself, or needs to get in, always comes. */
export function mayBeStopped(kind: MailKind): boolean {
  return kind !== "sign_in_link" && kind !== "invitation";
}
