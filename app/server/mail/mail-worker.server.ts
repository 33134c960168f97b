import type { Logger } from "pino";
import { epochMillisecondsOf, instantOf } from "#app/domain/instant.ts";
import type { MailFault } from "#app/domain/mail/mail-state.ts";
import { retryDelay } from "#app/domain/mail/retry-delay.ts";
import type { Clock } from "#app/server/clock.ts";
import type { Db } from "#db/connect.server.ts";
import { claimMail, type MailRow } from "#db/record/mail/claim-mail.server.ts";
import { failAbandonedMail } from "#db/record/mail/fail-abandoned-mail.server.ts";
import { settleFailed, settleForRetry, settleSent } from "#db/record/mail/settle-mail.server.ts";
import type { SendOutcome } from "./send-message.server.ts";

interface MailWorkerOptions {
  readonly db: Db;
  /** Real time */
  readonly clock: Pick<Clock, "now">;
  /** Tells this process from others in the outbox */
  readonly processName: string;
  readonly send: (mail: MailRow) => Promise<SendOutcome>;
  /** 0–1, for the jitter between attempts */
  readonly random: () => number;
  readonly log: Logger;
}

/** Sends what is in the outbox, a few mails at a time. */
export interface MailWorker {
  /** Sends everything that is due now, and gives how many mails it tried. */
  sendDue(): Promise<number>;
  /** After this nothing new is begun. Resolves when the mails that are under way are settled. */
  stop(): Promise<void>;
}

/** Mails under way at the same time: one slow receiver does not hold up the others, and no server takes it for a flood. */
const LINE_COUNT = 4;
/** Longer than any attempt can last: who holds a mail for so long has died. */
const ABANDONED_MILLISECONDS = 10 * 60_000;
/** A link to sign in works no longer than this. */
const LINK_MILLISECONDS = 15 * 60_000;

export function createMailWorker(options: MailWorkerOptions): MailWorker {
  const { db, clock, processName, log } = options;
  let isStopping = false;
  let running: Promise<number> | null = null;
  let lastClaim: Promise<unknown> = Promise.resolve();

  async function sendAll(): Promise<number> {
    const now = clock.now();
    const claimedBefore = instantOf(epochMillisecondsOf(now) - ABANDONED_MILLISECONDS);
    const abandoned = await failAbandonedMail(db, { claimedBefore, now });
    if (abandoned > 0) log.warn({ count: abandoned }, "mails of which nobody knows whether they were sent");
    const counts = await Promise.all(Array.from({ length: LINE_COUNT }, sendOneByOne));
    return counts.reduce((total, count) => total + count, 0);
  }

  async function sendOneByOne(): Promise<number> {
    let count = 0;
    while (!isStopping) {
      const mail = await claimNext();
      if (mail === undefined) break;
      await attempt(mail);
      count += 1;
    }
    return count;
  }

  /** One after the other: of two that ask at the same time one would come back with nothing, though there is more. */
  function claimNext(): Promise<MailRow | undefined> {
    const claim = lastClaim.then(() => claimMail(db, { claimedBy: processName, now: clock.now() }));
    lastClaim = claim.catch(() => undefined);
    return claim;
  }

  async function attempt(mail: MailRow): Promise<void> {
    if (isOver(mail)) return settleFailed(db, mail, { failedAt: clock.now(), error: fault("expired") });
    const outcome = await options.send(mail);
    const now = clock.now();
    if (outcome.kind === "sent") return settleSent(db, mail, now);
    log.warn({ mail: mail.id, attempt: mail.attempt_count, outcome: outcome.kind }, "mail was not sent");
    const delay = outcome.kind === "retry" ? retryDelay(mail.attempt_count, options.random()) : null;
    if (delay !== null) {
      const notBefore = instantOf(epochMillisecondsOf(now) + delay);
      return settleForRetry(db, mail, { notBefore, error: outcome.error });
    }
    const error = outcome.kind === "unknown" ? fault("unknown_outcome") : outcome.error;
    return settleFailed(db, mail, { failedAt: now, error });
  }

  function isOver({ kind, created_at }: MailRow): boolean {
    if (kind !== "sign_in_link") return false;
    return epochMillisecondsOf(clock.now()) - Date.parse(created_at) > LINK_MILLISECONDS;
  }

  return {
    sendDue() {
      running ??= sendAll().finally(() => {
        running = null;
      });
      return running;
    },
    async stop() {
      isStopping = true;
      await running?.catch(() => undefined);
    },
  };
}

function fault(code: MailFault): MailFault {
  return code;
}
