import type { Instant } from "../instant.ts";

/**
 * Why a mail was given up, where it was not the receiving server that said so.
 *
 * - `unknown_outcome`: the process or the connection ended while it was sent; nobody knows whether it arrived
 * - `receiver_stopped`: its receiver wants no more mails of this kind
 * - `expired`: what it was about was over before it could be sent
 */
export const MAIL_FAULTS = ["unknown_outcome", "receiver_stopped", "expired"] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];

export const MAIL_STATES = ["waiting", "retrying", "sending", "sent", "failed", "unknown"] as const;

/**
 * How a mail in the outbox stands. `retrying`: an earlier attempt failed and it will be tried again; `unknown`: given
 * up since nobody knows whether it was sent.
 */
export type MailState = (typeof MAIL_STATES)[number];

/** What the state of a mail follows from. */
export interface MailProgress {
  readonly attemptCount: number;
  /** `null`: nobody is sending it */
  readonly claimedAt: Instant | null;
  /** `null`: not sent */
  readonly sentAt: Instant | null;
  /** `null`: not given up */
  readonly failedAt: Instant | null;
  readonly lastError: string | null;
}

export function mailStateOf({
  attemptCount,
  claimedAt,
  sentAt,
  failedAt,
  lastError,
}: MailProgress): MailState {
  if (sentAt !== null) return "sent";
  const unknown: MailFault = "unknown_outcome";
  if (failedAt !== null) return lastError === unknown ? "unknown" : "failed";
  if (claimedAt !== null) return "sending";
  return attemptCount > 0 ? "retrying" : "waiting";
}
