import { expect, it } from "vitest";
import { epochMillisecondsOf, type Instant, instant, instantOf } from "#app/domain/instant.ts";
import { mailStateOf } from "#app/domain/mail/mail-state.ts";
import { createMailWorker } from "#app/server/mail/mail-worker.server.ts";
import type { SendOutcome } from "#app/server/mail/send-message.server.ts";
import { connect, type Db } from "#db/connect.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { claimMail, type MailRow } from "#db/record/mail/claim-mail.server.ts";
import { enqueueMail, type NewMail } from "#db/record/mail/enqueue-mail.server.ts";
import { settleSent } from "#db/record/mail/settle-mail.server.ts";
import { describeOnBoth } from "../support/database.ts";
import { silentLog } from "../support/silent-log.ts";

const START = instant("2026-11-20T08:00:00Z");

function mail(given: Partial<NewMail> = {}): NewMail {
  return {
    key: "round_invitation:1:GM0344:a@utrecht.example",
    kind: "round_invitation",
    accountId: null,
    municipalityCode: "GM0344",
    roundId: 1,
    toAddress: "a@utrecht.example",
    subject: "Uitvraag",
    text: "Tekst",
    html: "<p>Tekst</p>",
    now: START,
    ...given,
  };
}

function enqueue(db: Db, given: Partial<NewMail> = {}) {
  return inLedgerTransaction(db, async (transaction) => ({
    result: await enqueueMail(transaction, mail(given)),
    ledger: null,
  }));
}

function later(at: Instant, milliseconds: number): Instant {
  return instantOf(epochMillisecondsOf(at) + milliseconds);
}

/** A worker whose clock stands still until it is moved, and whose server answers as told. */
function workerOn(db: Db, answer: (mail: MailRow) => SendOutcome | Promise<SendOutcome>, name = "one") {
  let now = START;
  const tried: MailRow[] = [];
  const worker = createMailWorker({
    db,
    clock: { now: () => now },
    processName: name,
    random: () => 0.5,
    log: silentLog,
    async send(row) {
      tried.push(row);
      return answer(row);
    },
  });
  return {
    ...worker,
    tried,
    moveTo(at: Instant) {
      now = at;
    },
  };
}

async function rowOf(db: Db, id = 1) {
  return db.selectFrom("mail").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function stateOf(db: Db, id = 1) {
  const row = await rowOf(db, id);
  return mailStateOf({
    attemptCount: row.attempt_count,
    claimedAt: row.claimed_at as Instant | null,
    sentAt: row.sent_at as Instant | null,
    failedAt: row.failed_at as Instant | null,
    lastError: row.last_error,
  });
}

describeOnBoth("outbox", (open) => {
  it("takes a mail once", async () => {
    const { db } = await open();
    expect(await enqueue(db)).toBe("enqueued");
    expect(await enqueue(db, { subject: "Anders" })).toBe("known");
    expect(await enqueue(db, { key: "other" })).toBe("enqueued");
    expect((await rowOf(db)).subject).toBe("Uitvraag");
  });

  it("takes nothing from a write that did not stand", async () => {
    const { db } = await open();
    const write = inLedgerTransaction(db, async (transaction) => {
      await enqueueMail(transaction, mail());
      throw new Error("undone");
    });
    await expect(write).rejects.toThrow("undone");
    expect(await db.selectFrom("mail").selectAll().execute()).toEqual([]);
  });

  it("takes nothing for who stopped this kind, and takes other kinds", async () => {
    const { db } = await open();
    await db
      .insertInto("mail_stop")
      .values({ address: "a@utrecht.example", kind: "round_invitation", stopped_at: START })
      .execute();
    expect(await enqueue(db, { toAddress: "A@Utrecht.example" })).toBe("stopped");
    expect(await enqueue(db, { kind: "round_reminder_3" })).toBe("enqueued");
  });

  it.each(["a@utrecht.example\r\nBcc: b@c.nl", "a@b.nl, c@d.nl", "Jan <a@b.nl>", "a b@c.nl", "@b.nl", ""])(
    "refuses the address %j",
    async (toAddress) => {
      const { db } = await open();
      await expect(enqueue(db, { toAddress })).rejects.toThrow(RangeError);
    },
  );

  it("refuses a subject that would begin a header", async () => {
    const { db } = await open();
    await expect(enqueue(db, { subject: "Hallo\r\nBcc: b@c.nl" })).rejects.toThrow(RangeError);
  });

  it("gives each mail to one of many that ask at the same time, in two processes", async () => {
    const { db, url } = await open();
    const other = connect(url);
    try {
      const count = 40;
      for (let index = 0; index < count; index += 1) await enqueue(db, { key: String(index) });
      const workers = [db, db, other.db, other.db].map((connection, index) =>
        workerOn(connection, () => ({ kind: "sent" }), `worker ${index}`),
      );
      // Who finds a mail just taken by another comes back at its next turn.
      for (let turn = 0; turn < 3; turn += 1) await Promise.all(workers.map((worker) => worker.sendDue()));
      const tried = workers.flatMap((worker) => worker.tried.map(({ id }) => id));
      expect(tried.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      expect(await db.selectFrom("mail").select("id").where("sent_at", "is", null).execute()).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it("waits longer after every failure, about two days in all, and then gives up", async () => {
    const { db } = await open();
    await enqueue(db);
    const worker = workerOn(db, () => ({ kind: "retry", error: "421 later" }));
    const waits: number[] = [];
    let now = START;
    for (;;) {
      await worker.sendDue();
      const row = await rowOf(db);
      if (row.failed_at !== null) break;
      expect(await stateOf(db)).toBe("retrying");
      waits.push((Date.parse(row.not_before) - epochMillisecondsOf(now)) / 60_000);
      worker.moveTo(later(row.not_before as Instant, -1));
      expect(await worker.sendDue()).toBe(0);
      now = row.not_before as Instant;
      worker.moveTo(now);
    }
    expect(worker.tried).toHaveLength(10);
    expect(waits.map((minutes) => Math.round(minutes))).toEqual([1, 3, 6, 16, 39, 98, 244, 610, 1526]);
    expect(await stateOf(db)).toBe("failed");
    expect((await rowOf(db)).last_error).toBe("421 later");
  });

  it("gives up at once what the server refuses", async () => {
    const { db } = await open();
    await enqueue(db);
    const worker = workerOn(db, () => ({ kind: "refused", error: "550 5.1.1 no such\u0000 user\n" }));
    expect(await worker.sendDue()).toBe(1);
    expect(await stateOf(db)).toBe("failed");
    expect((await rowOf(db)).last_error).toBe("550 5.1.1 no such user");
    worker.moveTo(later(START, 3 * 86_400_000));
    expect(await worker.sendDue()).toBe(0);
  });

  it("never sends again by itself what may have been sent", async () => {
    const { db } = await open();
    await enqueue(db);
    const worker = workerOn(db, () => ({ kind: "unknown", error: "closed" }));
    await worker.sendDue();
    expect(await stateOf(db)).toBe("unknown");
    worker.moveTo(later(START, 3 * 86_400_000));
    expect(await worker.sendDue()).toBe(0);
  });

  it("leaves what a dead process held alone, and says after a while that nobody knows", async () => {
    const { db } = await open();
    await enqueue(db);
    expect((await claimMail(db, { claimedBy: "dead", now: START }))?.id).toBe(1);
    const worker = workerOn(db, () => ({ kind: "sent" }));
    worker.moveTo(later(START, 9 * 60_000));
    expect(await worker.sendDue()).toBe(0);
    expect(await stateOf(db)).toBe("sending");
    worker.moveTo(later(START, 11 * 60_000));
    expect(await worker.sendDue()).toBe(0);
    expect(await stateOf(db)).toBe("unknown");
    expect((await rowOf(db)).text_body).toBe("Tekst");
  });

  it("does not let who comes back too late settle what was judged", async () => {
    const { db } = await open();
    await enqueue(db);
    const claimed = await claimMail(db, { claimedBy: "slow", now: START });
    const worker = workerOn(db, () => ({ kind: "sent" }));
    worker.moveTo(later(START, 11 * 60_000));
    await worker.sendDue();
    if (claimed === undefined) throw new Error("Nothing was claimed");
    await settleSent(db, claimed, later(START, 12 * 60_000));
    expect(await stateOf(db)).toBe("unknown");
  });

  it("sends a link to sign in before hundreds of others, and empties it", async () => {
    const { db } = await open();
    for (let index = 0; index < 5; index += 1) await enqueue(db, { key: String(index) });
    await enqueue(db, { key: "link", kind: "sign_in_link", text: "geheim", html: "geheim" });
    const worker = workerOn(db, () => ({ kind: "sent" }));
    await worker.sendDue();
    expect(worker.tried[0]).toMatchObject({ kind: "sign_in_link", text_body: "geheim" });
    expect(await rowOf(db, 6)).toMatchObject({ text_body: null, html_body: null });
    expect(await rowOf(db, 1)).toMatchObject({ text_body: "Tekst" });
  });

  it("empties a link that failed or that a dead process held", async () => {
    const { db } = await open();
    await enqueue(db, { key: "refused", kind: "sign_in_link" });
    await workerOn(db, () => ({ kind: "refused", error: "550" })).sendDue();
    expect((await rowOf(db, 1)).text_body).toBeNull();
    await enqueue(db, { key: "dead", kind: "sign_in_link" });
    await claimMail(db, { claimedBy: "dead", now: START });
    const worker = workerOn(db, () => ({ kind: "sent" }));
    worker.moveTo(later(START, 11 * 60_000));
    await worker.sendDue();
    expect(await rowOf(db, 2)).toMatchObject({
      text_body: null,
      html_body: null,
      last_error: "unknown_outcome",
    });
  });

  it("does not send a link that works no more", async () => {
    const { db } = await open();
    await enqueue(db, { kind: "sign_in_link" });
    const worker = workerOn(db, () => ({ kind: "sent" }));
    worker.moveTo(later(START, 16 * 60_000));
    await worker.sendDue();
    expect(worker.tried).toEqual([]);
    expect(await rowOf(db)).toMatchObject({ last_error: "expired", text_body: null });
  });

  it("keeps a mail back until its time", async () => {
    const { db } = await open();
    await enqueue(db, { notBefore: later(START, 60_000) });
    const worker = workerOn(db, () => ({ kind: "sent" }));
    expect(await worker.sendDue()).toBe(0);
    worker.moveTo(later(START, 60_000));
    expect(await worker.sendDue()).toBe(1);
  });

  it("finishes the mails under way when it is stopped, and begins no other", async () => {
    const { db } = await open();
    for (const key of ["1", "2", "3", "4", "5"]) await enqueue(db, { key });
    const finishers: ((outcome: SendOutcome) => void)[] = [];
    let begun: () => void = () => undefined;
    const haveBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const worker = workerOn(
      db,
      () =>
        new Promise<SendOutcome>((resolve) => {
          finishers.push(resolve);
          if (finishers.length === 4) begun();
        }),
    );
    const sending = worker.sendDue();
    await haveBegun;
    const stopped = worker.stop();
    for (const finish of finishers) finish({ kind: "sent" });
    await stopped;
    expect(await sending).toBe(4);
    expect(await stateOf(db, 4)).toBe("sent");
    expect(await stateOf(db, 5)).toBe("waiting");
  });
});
