import { describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/role.ts";
import { MAIL_KINDS } from "#app/domain/mail/mail-kind.ts";
import { unknownPlaceholders } from "#app/domain/mail/mail-placeholders.ts";
import { loader as outboxLoader } from "#app/routes/mail.tsx";
import { loader as layoutLoader } from "#app/routes/mail-layout.ts";
import { loader as messageLoader, action as resendAction } from "#app/routes/mail-message.tsx";
import { action as stopAction, loader as stopLoader } from "#app/routes/mail-stop.tsx";
import { composeMail } from "#app/server/mail/compose-mail.server.ts";
import { defaultMailText } from "#app/server/mail/find-mail-text.server.ts";
import { stopLink } from "#app/server/mail/stop-link.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { enqueueMail } from "#db/record/mail/enqueue-mail.server.ts";
import { examplePages, refusalOf } from "./example-pages.ts";

const pages = examplePages();
const TASKFORCE: Actor = { accountId: 1, name: "Lid", assignments: [{ role: "taskforce" }] };
const WATCHER: Actor = { accountId: 2, name: "Lid", assignments: [{ role: "cvd_member" }] };
const SECRET = "s".repeat(32);
const ORIGIN = "https://vliegwiel.example";

/** The context of a server that can sign links. */
async function signing(actor: Actor | null = null) {
  const context = await pages.context();
  return { ...context, actor, config: { ...context.config, sessionSecret: SECRET } };
}

async function put(kind: "round_invitation" | "sign_in_link", key: string): Promise<string> {
  const { db, realClock } = await pages.context();
  await inLedgerTransaction(db, async (transaction) => {
    await enqueueMail(transaction, {
      key,
      kind,
      accountId: null,
      municipalityCode: "GM0344",
      roundId: null,
      toAddress: "post@utrecht.example",
      subject: `Onderwerp ${key}`,
      text: "geheime tekst",
      html: "<p>geheime tekst</p>",
      now: realClock.now(),
    });
    return { result: undefined, ledger: null };
  });
  const { id } = await db
    .selectFrom("mail")
    .select("id")
    .where("mail_key", "=", key)
    .executeTakeFirstOrThrow();
  return String(id);
}

describe("outbox", () => {
  it("lists mails by kind and state, without their words", async () => {
    await put("round_invitation", "lijst");
    const ask = (search: string) => pages.ask(outboxLoader, `/taskforce/post${search}`, { actor: WATCHER });
    const all = await ask("");
    expect(all.rows.map(({ subject }) => subject)).toContain("Onderwerp lijst");
    expect(JSON.stringify(all.rows)).not.toContain("geheime tekst");
    expect((await ask("?stand=wacht&soort=uitnodiging")).total).toBe(1);
    expect((await ask("?stand=verstuurd")).total).toBe(0);
    expect((await ask("?uitvraag=7")).total).toBe(0);
    expect((await refusalOf(ask("?stand=x"))).status).toBe(400);
    expect((await refusalOf(ask("?uitvraag=x"))).status).toBe(400);
  });

  it("shows a mail and its layout, with a policy that lets nothing run", async () => {
    const id = await put("round_invitation", "toon");
    const options = { actor: WATCHER, params: { id } };
    const page = await pages.ask(messageLoader, `/taskforce/post/${id}`, options);
    expect(page.mail.text).toBe("geheime tekst");
    expect(page.mayResend).toBe(false);
    const layout = await pages.ask(layoutLoader, `/taskforce/post/${id}/opmaak`, options);
    expect(await layout.text()).toBe("<p>geheime tekst</p>");
    expect(layout.headers.get("Content-Security-Policy")).toMatch(/default-src 'none'.*sandbox/);
  });

  it("never shows a mail with which one can sign in", async () => {
    const id = await put("sign_in_link", "inloggen");
    const options = { actor: TASKFORCE, params: { id } };
    expect((await pages.ask(messageLoader, `/taskforce/post/${id}`, options)).mail.text).toBeNull();
    expect((await refusalOf(pages.ask(layoutLoader, `/taskforce/post/${id}/opmaak`, options))).status).toBe(
      404,
    );
  });

  it("sends again what was given up, when the Taskforce says so, and notes who did", async () => {
    const id = await put("round_invitation", "opnieuw");
    const { db, realClock } = await pages.context();
    const failed = { failed_at: realClock.now(), last_error: "unknown_outcome", attempt_count: 1 };
    await db.updateTable("mail").set(failed).where("id", "=", Number(id)).execute();
    const page = await pages.ask(messageLoader, `/taskforce/post/${id}`, {
      actor: TASKFORCE,
      params: { id },
    });
    expect(page).toMatchObject({ mayResend: true, mail: { state: "unknown" } });

    const send = async (actor: Actor) => {
      const request = new Request(`${ORIGIN}/taskforce/post/${id}`, {
        method: "POST",
        body: new URLSearchParams(),
      });
      return resendAction({ request, params: { id }, context: await signing(actor) });
    };
    expect((await refusalOf(send(WATCHER))).status).toBe(403);
    expect((await send(TASKFORCE)).status).toBe(303);
    await send(TASKFORCE);
    const row = await db
      .selectFrom("mail")
      .selectAll()
      .where("id", "=", Number(id))
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ failed_at: null, attempt_count: 0, last_error: null });
    const audit = await db
      .selectFrom("audit_entry")
      .selectAll()
      .where("action", "=", "mail_resent")
      .execute();
    expect(audit.map(({ subject, account_id }) => `${subject} ${account_id}`)).toEqual([`${id} 1`]);
  });
});

describe("link that stops mails", () => {
  const link = (address: string) => stopLink(ORIGIN, SECRET, { kind: "round_invitation", address });
  const open = async (address: string) => {
    const answer = await stopLoader({ request: new Request(address), params: {}, context: await signing() });
    return { status: answer.init?.status, ...answer.data };
  };
  const send = async (address: string, fields: Record<string, string>) =>
    stopAction({
      request: new Request(address, { method: "POST", body: new URLSearchParams(fields) }),
      params: {},
      context: await signing(),
    });

  it("stops only when asked, and what waits too", async () => {
    const id = await put("round_invitation", "stop");
    const address = link("Post@utrecht.example");
    expect(await open(address)).toMatchObject({ status: 200, isStopped: false });
    expect((await send(address, { doel: "stoppen" })).status).toBe(303);
    expect(await open(address)).toMatchObject({ isStopped: true });
    const { db } = await pages.context();
    const row = await db
      .selectFrom("mail")
      .selectAll()
      .where("id", "=", Number(id))
      .executeTakeFirstOrThrow();
    expect(row.last_error).toBe("receiver_stopped");
    await send(address, { doel: "weer" });
    expect(await open(address)).toMatchObject({ isStopped: false });
  });

  it("stops with one click of a mail program, without a page to follow", async () => {
    const address = link("klik@utrecht.example");
    expect((await send(address, { "List-Unsubscribe": "One-Click" })).status).toBe(200);
    expect((await send(address, { "List-Unsubscribe": "One-Click" })).status).toBe(200);
    expect(await open(address)).toMatchObject({ isStopped: true });
  });

  it.each<[string, (address: string) => string]>([
    ["of somebody else", (address) => address.replace("ik%40", "jij%40")],
    ["of another kind", (address) => address.replace("round_invitation", "plan_day_soon")],
    ["to sign in", (address) => address.replace("round_invitation", "sign_in_link")],
    ["without a signature", (address) => address.replace(/&teken=.*/, "")],
    ["cut off", (address) => address.slice(0, -3)],
    ["with a NUL", (address) => address.replace("ik%40", "ik%00%40")],
  ])("does nothing when it was changed: %s", async (_name, change) => {
    const address = change(link("ik@utrecht.example"));
    const { db } = await pages.context();
    const before = await db.selectFrom("mail_stop").selectAll().execute();
    expect(await open(address)).toMatchObject({ status: 400, stop: null });
    expect((await send(address, { "List-Unsubscribe": "One-Click" })).status).toBe(400);
    await send(address, { doel: "stoppen" });
    expect(await db.selectFrom("mail_stop").selectAll().execute()).toEqual(before);
  });
});

describe("texts of mails", () => {
  const kinds = MAIL_KINDS.flatMap((kind) =>
    (["nl", "en"] as const).map((language) => [kind, language] as const),
  );

  it.each(kinds)("of %s in %s name only what is filled in", (kind, language) => {
    const { subject, body } = defaultMailText(kind, language);
    expect(unknownPlaceholders(kind, subject)).toEqual([]);
    expect(unknownPlaceholders(kind, body)).toEqual([]);
  });

  it("keep the button when a changed text forgot it, and show a list in a sentence", () => {
    const mail = composeMail(
      { subject: "Over {project}", body: "In {gemeente}: {project}.\n\nGroet" },
      {
        kind: "plan_day_soon",
        language: "nl",
        values: { gemeente: "Utrecht", project: ["Een", "Twee"], gepland: "1 mei 2019" },
        buttonHref: `${ORIGIN}/x`,
        stopHref: null,
      },
    );
    expect(mail.subject).toBe("Over Een en Twee");
    expect(mail.text).toContain(
      "In Utrecht: Een en Twee.\n\nGroet\n\nPlanning bekijken:\nhttps://vliegwiel.example/x",
    );
  });

  it("fill in what was typed once: braces in a value stay a value", () => {
    const mail = composeMail(
      { subject: "{gemeente}", body: "{gemeente}" },
      {
        kind: "plan_day_soon",
        language: "nl",
        values: { gemeente: "{knop} {project}", project: "P", gepland: "nooit" },
        buttonHref: `${ORIGIN}/x`,
        stopHref: null,
      },
    );
    expect(mail.subject).toBe("{knop} {project}");
  });
});
