import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import { createClock } from "#app/server/clock.ts";
import type { Config } from "#app/server/config.server.ts";
import type { DatabaseState } from "#app/server/database-state.server.ts";
import type { Db } from "#db/connect.server.ts";
import type { MailRow } from "#db/record/mail/claim-mail.server.ts";
import { mailMessage } from "./mail-message.server.ts";
import { createMailWorker } from "./mail-worker.server.ts";
import { repeat } from "./repeat.ts";
import { type SendOutcome, sendMessage } from "./send-message.server.ts";

interface MailOptions {
  readonly db: Db;
  readonly config: Config & { readonly sessionSecret: string };
  readonly log: Logger;
  /** Scheme and host under which readers know the site */
  readonly origin: string;
  readDatabaseState(): Promise<DatabaseState>;
}

/** Who waits for a link to sign in should not notice it. */
const SEND_EVERY_MILLISECONDS = 1000;

/**
 * Sends what is in the outbox for as long as the server runs. Without `SMTP_URL` mails wait in the outbox.
 *
 * @returns what stops it: a mail under way is finished, unless that lasts longer than the patience
 */
export function startMail(options: MailOptions): { stop(patienceMilliseconds: number): Promise<void> } {
  const sending = startSending(options);
  return {
    async stop(patienceMilliseconds) {
      await Promise.race([sending.stop(), wait(patienceMilliseconds, undefined, { ref: false })]);
    },
  };
}

function startSending({ db, config, log, origin }: MailOptions): { stop(): Promise<void> } {
  if (config.mail === null) return { stop: () => Promise.resolve() };
  const { smtpUrl, from } = config.mail;
  const { sessionSecret } = config;

  async function send(mail: MailRow): Promise<SendOutcome> {
    try {
      const message = await mailMessage(mail, { from, origin, sessionSecret, date: new Date() });
      return await sendMessage(smtpUrl, message);
    } catch (error) {
      // Nothing of it went over the line: the message could not be made.
      return { kind: "refused", error: error instanceof Error ? error.message : String(error) };
    }
  }

  const worker = createMailWorker({
    db,
    clock: createClock(null),
    processName: `${hostname()}-${randomUUID()}`,
    send,
    random: Math.random,
    log,
  });
  const sending = repeat(worker.sendDue, { pauseMilliseconds: SEND_EVERY_MILLISECONDS, name: "mail", log });
  return {
    async stop() {
      await worker.stop();
      await sending.stop();
    },
  };
}
