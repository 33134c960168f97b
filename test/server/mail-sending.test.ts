import { createServer } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Instant, instant } from "#app/domain/instant.ts";
import { mailMessage } from "#app/server/mail/mail-message.server.ts";
import { createMailWorker } from "#app/server/mail/mail-worker.server.ts";
import { type MailToPost, postMail } from "#app/server/mail/post-mail.server.ts";
import { sendMessage } from "#app/server/mail/send-message.server.ts";
import { readStopLink } from "#app/server/mail/stop-link.server.ts";
import type { Db } from "#db/connect.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { sqliteDatabases } from "../support/database.ts";
import { type MailFailure, type MailServer, startMailServer } from "../support/mail-server.ts";
import { silentLog } from "../support/silent-log.ts";

const ORIGIN = "https://vliegwiel.example";
const SECRET = "s".repeat(32);
const NOW = instant("2026-11-20T08:00:00Z");
const open = sqliteDatabases();
let server: MailServer;

beforeAll(async () => {
  server = await startMailServer();
});
afterEach(() => {
  (server.received as unknown[]).length = 0;
  server.failures.length = 0;
});
afterAll(() => server.close());

const INVITATION: MailToPost<"round_invitation"> = {
  about: "1:GM0344",
  kind: "round_invitation",
  toAddress: "Coordinator@utrecht.example",
  language: "nl",
  values: {
    gemeente: "Utrecht",
    ronde: "Winter 2018",
    peildatum: "31 december 2018",
    uiterlijk: "31 januari 2019",
    toelichting: "<b>Let op</b> & lees",
    projecten: ["Digitale uitkering", "Éénmalig inloggen"],
  },
  buttonPath: "/mijn-gemeente/GM0344",
  accountId: null,
  municipalityCode: "GM0344",
  roundId: 1,
};

function post(db: Db, mail: MailToPost<"round_invitation"> = INVITATION) {
  const context = { config: { sessionSecret: SECRET }, realClock: { now: () => NOW }, origin: ORIGIN };
  return inLedgerTransaction(db, async (transaction) => ({
    result: await postMail(transaction, context, mail),
    ledger: null,
  }));
}

function workerFor(db: Db, smtpUrl = server.url, now: () => Instant = () => NOW) {
  return createMailWorker({
    db,
    clock: { now },
    processName: "test",
    random: () => 0.5,
    log: silentLog,
    async send(mail) {
      const message = await mailMessage(mail, {
        from: "Vliegwiel <post@vliegwiel.example>",
        origin: ORIGIN,
        sessionSecret: SECRET,
        date: new Date(NOW),
      });
      return sendMessage(smtpUrl, message);
    },
  });
}

async function onlyRow(db: Db) {
  return db.selectFrom("mail").selectAll().executeTakeFirstOrThrow();
}

function header(name: string): string | undefined {
  return server.received[0]?.parsed.headers.find(({ key }) => key === name)?.value;
}

describe("a mail as it arrives", () => {
  it("says the same in text and HTML, and who sent it", async () => {
    const { db } = await open();
    await post(db);
    expect(await workerFor(db).sendDue()).toBe(1);
    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect(mail?.to).toEqual(["coordinator@utrecht.example"]);
    expect(mail?.parsed.subject).toBe(
      "Winter 2018: werk de deelname van Utrecht bij, uiterlijk 31 januari 2019",
    );
    expect(mail?.parsed.from).toEqual({ name: "Vliegwiel", address: "post@vliegwiel.example" });
    for (const part of [mail?.parsed.text, mail?.parsed.html]) {
      expect(part).toContain("Digitale uitkering");
      expect(part).toContain("Éénmalig inloggen");
      expect(part).toContain("https://vliegwiel.example/mijn-gemeente/GM0344");
    }
    expect(mail?.parsed.text).toContain("<b>Let op</b> & lees");
    expect(mail?.parsed.html).toContain("&lt;b&gt;Let op&lt;/b&gt; &amp; lees");
    expect(mail?.parsed.html).not.toContain("<b>");
  });

  it("tells other servers what it is, and stays the same mail when it is sent again", async () => {
    const { db } = await open();
    await post(db);
    await workerFor(db).sendDue();
    expect(header("auto-submitted")).toBe("auto-generated");
    expect(new Date(server.received[0]?.parsed.date ?? "").toISOString()).toBe(NOW);
    const id = header("message-id");
    expect(id).toMatch(/^<vliegwiel\.1\.[0-9a-f]{16}@vliegwiel\.example>$/);
    await db.updateTable("mail").set({ sent_at: null }).execute();
    await workerFor(db).sendDue();
    expect(server.received[1]?.parsed.messageId).toBe(id);
  });

  it("can be stopped with one click, by its receiver alone", async () => {
    const { db } = await open();
    await post(db);
    await workerFor(db).sendDue();
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const link = new URL(/<(.+)>/.exec(header("list-unsubscribe") ?? "")?.[1] ?? "");
    const stop = { kind: "round_invitation", address: "coordinator@utrecht.example" };
    expect(readStopLink(link.searchParams, SECRET)).toEqual(stop);
    expect(server.received[0]?.parsed.text).toContain(link.href);
    const other = new URLSearchParams(link.search);
    other.set("adres", "iemand.anders@utrecht.example");
    expect(readStopLink(other, SECRET)).toBeNull();
    expect(readStopLink(link.searchParams, "t".repeat(32))).toBeNull();
  });

  it("keeps a subject on one line, whatever it is filled with", async () => {
    const { db } = await open();
    await post(db, {
      ...INVITATION,
      values: { ...INVITATION.values, ronde: "Winter\r\nBcc: iedereen@utrecht.example" },
    });
    await workerFor(db).sendDue();
    expect(server.received[0]?.to).toEqual(["coordinator@utrecht.example"]);
    expect(header("bcc")).toBeUndefined();
    expect(server.received[0]?.parsed.subject).toContain("Winter Bcc: iedereen@utrecht.example");
  });
});

describe("when a mail cannot be sent", () => {
  it("waits where no server answers", async () => {
    const { db } = await open();
    await post(db);
    await workerFor(db, `smtp://127.0.0.1:${await unusedPort()}`).sendDue();
    expect(await onlyRow(db)).toMatchObject({ sent_at: null, failed_at: null, attempt_count: 1 });
    expect((await onlyRow(db)).last_error).toContain("ECONNREFUSED");
  });

  it.each<[string, MailFailure]>([
    ["receiver put off", { at: "receiver", code: 421 }],
    ["receiver in doubt", { at: "receiver", code: 450 }],
    ["message put off", { at: "message", code: 451 }],
  ])("tries again later: %s", async (_name, failure) => {
    const { db } = await open();
    await post(db);
    server.failures.push(failure);
    await workerFor(db).sendDue();
    expect(await onlyRow(db)).toMatchObject({ sent_at: null, failed_at: null, claimed_by: null });
    expect(server.received).toEqual([]);
    const later = instant("2026-11-20T08:02:00Z");
    await workerFor(db, server.url, () => later).sendDue();
    expect(await onlyRow(db)).toMatchObject({ sent_at: later, last_error: null });
    expect(server.received).toHaveLength(1);
  });

  it.each<[string, MailFailure]>([
    ["no such receiver", { at: "receiver", code: 550 }],
    ["message refused", { at: "message", code: 554 }],
  ])("gives up at once: %s", async (_name, failure) => {
    const { db } = await open();
    await post(db);
    server.failures.push(failure);
    await workerFor(db).sendDue();
    expect((await onlyRow(db)).failed_at).toBe(NOW);
    expect((await onlyRow(db)).last_error).toContain(String("code" in failure ? failure.code : ""));
  });

  it.each<[string, MailFailure, number]>([
    ["halfway the message", { at: "halfway" }, 0],
    ["after the message, before the answer", { at: "before_answer" }, 1],
  ])("does not guess when the connection breaks %s", async (_name, failure, count) => {
    const { db } = await open();
    await post(db);
    server.failures.push(failure);
    await workerFor(db).sendDue();
    expect(await onlyRow(db)).toMatchObject({ sent_at: null, last_error: "unknown_outcome" });
    const later = instant("2026-11-21T08:00:00Z");
    await workerFor(db, server.url, () => later).sendDue();
    expect(server.received).toHaveLength(count);
  });

  it("sends each of many once, with two workers and failures in between", async () => {
    const { db } = await open();
    const count = 30;
    for (let index = 0; index < count; index += 1) {
      await post(db, { ...INVITATION, toAddress: `ontvanger${index}@utrecht.example` });
    }
    server.failures.push(...Array.from({ length: 8 }, () => ({ at: "receiver", code: 450 }) as const));
    let now = NOW;
    const workers = [workerFor(db, server.url, () => now), workerFor(db, server.url, () => now)];
    for (let minute = 0; minute < 4; minute += 1) {
      for (const _turn of [1, 2]) await Promise.all(workers.map((worker) => worker.sendDue()));
      now = instant(`2026-11-20T08:0${minute + 2}:00Z`);
    }
    const receivers = server.received.flatMap(({ to }) => to);
    expect(new Set(receivers).size).toBe(count);
    expect(receivers).toHaveLength(count);
  });
});

function unusedPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 1));
    });
  });
}
