import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { Day } from "#app/domain/day.ts";
import { createClock } from "#app/server/clock.ts";
import type { Config } from "#app/server/config.server.ts";
import type { DatabaseState } from "#app/server/database-state.server.ts";
import type { Db } from "#db/connect.server.ts";
import type { MailRow } from "#db/record/mail/claim-mail.server.ts";
import { mailMessage } from "./mail-message.server.ts";
import { createMailWorker } from "./mail-worker.server.ts";
import { postReminders } from "./post-reminders.server.ts";
import { type Repetition, repeat } from "./repeat.ts";
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

const LOOK_EVERY_MILLISECONDS = 60_000;
/** A new day brings reminders, and so may a deadline that was moved. */
const REMIND_EVERY_MILLISECONDS = 60 * 60_000;

/**
 * Puts reminders in the outbox and sends what is in it, for as long as the server runs. Without `SMTP_URL` mails wait
 * in the outbox.
 *
 * @returns what stops it: a mail under way is finished, unless that lasts longer than the patience
 */
export function startMail(options: MailOptions): { stop(patienceMilliseconds: number): Promise<void> } {
  const running = [startReminding(options), startSending(options)];
  return {
    async stop(patienceMilliseconds) {
      const stopped = Promise.all(running.map((part) => part.stop()));
      await Promise.race([stopped, wait(patienceMilliseconds, undefined, { ref: false })]);
    },
  };
}

function startReminding({ db, config, log, origin, readDatabaseState }: MailOptions): Repetition {
  const context = { config, realClock: createClock(null), origin };
  let last: { readonly today: Day; readonly at: number } | null = null;

  async function remind(): Promise<void> {
    const { clock } = await readDatabaseState();
    const today = clock.today();
    const at = performance.now();
    if (last?.today === today && at - last.at < REMIND_EVERY_MILLISECONDS) return;
    const count = await postReminders(db, context, today);
    if (count > 0) log.info({ count }, "reminders were put in the outbox");
    last = { today, at };
  }
  return repeat(remind, { pauseMilliseconds: LOOK_EVERY_MILLISECONDS, name: "reminders", log });
}

function startSending({ db, config, log, origin }: MailOptions): Repetition {
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
