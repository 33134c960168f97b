import { describe, expect, it } from "vitest";
import { instantOf } from "#app/domain/instant.ts";
import { createSecretToken, hashOfToken } from "#app/server/access/secret-token.server.ts";
import { cleanUpAccess } from "#db/record/account/clean-up-access.server.ts";
import { sqliteDatabases } from "#test/support/database.ts";
import { cookiesOf, sendForm } from "#test/support/send-form.ts";
import { sessionCookieFor } from "#test/support/signed-in.ts";
import { accessSite, LINKS } from "./access-site.ts";

const open = sqliteDatabases();
const HOUR = 60 * 60 * 1000;
const ago = (milliseconds: number) => instantOf(Date.now() - milliseconds);

describe("a session", () => {
  it("is new at every sign-in, and ends the one that the browser had", async () => {
    const site = await accessSite(open);
    const first = await site.signIn();
    const { code, cookie } = await site.link();
    const second = cookiesOf(await site.use(code, `${cookie}; ${first}`));
    expect(second).not.toBe(first);
    expect((await site.get("/mijn-account", first)).status).toBe(302);
    expect((await site.get("/mijn-account", second)).status).toBe(200);
  });

  it("is never one that the browser brought along", async () => {
    const site = await accessSite(open);
    const planted = createSecretToken();
    const { code, cookie } = await site.link();
    const used = await site.use(code, `${cookie}; sessie=${planted}`);
    expect(cookiesOf(used)).not.toContain(planted);
    expect((await site.get("/mijn-account", `sessie=${planted}`)).status).toBe(302);
  });

  it("ends after twelve hours in which nothing was done, and lasts while something is", async () => {
    const site = await accessSite(open);
    const cookie = await site.signIn();
    const seen = (milliseconds: number) =>
      site.db
        .updateTable("session")
        .set({ last_seen_at: ago(milliseconds) })
        .execute();
    await seen(11.9 * HOUR);
    expect((await site.get("/mijn-account", cookie)).status).toBe(200);
    const { last_seen_at } = await site.db.selectFrom("session").selectAll().executeTakeFirstOrThrow();
    expect(Date.now() - Date.parse(last_seen_at)).toBeLessThan(60_000);
    await seen(12.1 * HOUR);
    expect((await site.get("/mijn-account", cookie)).status).toBe(302);
  });

  it.each(["x", "", "%00", "../x", "'; drop table session; --", "ك", "x".repeat(6000), createSecretToken()])(
    "that is none is a visitor's: %j",
    async (token) => {
      const site = await accessSite(open);
      const cookie = `sessie=${encodeURIComponent(token)}`;
      expect((await site.get("/mijn-account", cookie)).status).toBe(302);
      expect((await site.get("/", cookie)).status).toBe(200);
    },
  );

  it("cannot be made with what is stored of it", async () => {
    const site = await accessSite(open);
    await site.signIn();
    const { id_hash } = await site.db.selectFrom("session").select("id_hash").executeTakeFirstOrThrow();
    expect((await site.get("/mijn-account", `sessie=${id_hash}`)).status).toBe(302);
  });

  it("ends at once when its account is disabled", async () => {
    const site = await accessSite(open);
    const cookie = await site.signIn();
    await site.db
      .updateTable("account")
      .set({ disabled_at: ago(0) })
      .execute();
    expect((await site.get("/mijn-account", cookie)).status).toBe(302);
  });

  it("ends when signed out of, in the database as in the browser", async () => {
    const site = await accessSite(open);
    const cookie = await site.signIn();
    const out = await sendForm(site.url, "/afmelden", {}, { cookie });
    expect([out.status, out.headers.get("location")]).toEqual([303, "/"]);
    expect(out.headers.getSetCookie()[0]).toMatch(/^sessie=; Path=\/; Max-Age=0/);
    expect((await site.get("/mijn-account", cookie)).status).toBe(302);
    expect((await site.audited()).at(-1)).toBe("signed_out");
  });

  it("is only sent over TLS where readers come over TLS", async () => {
    const origin = "https://vliegwiel.example";
    const site = await accessSite(open, { ...LINKS, BASE_URL: origin });
    const cookie = await sessionCookieFor(site.db, site.accountId);
    const out = await sendForm(site.url, "/afmelden", {}, { cookie, origin });
    expect(out.headers.getSetCookie()[0]).toContain("; Secure");
  });

  it("keeps pages of who is signed in from everybody else", async () => {
    const site = await accessSite(open);
    const cookie = await site.signIn();
    for (const path of ["/", "/projecten", "/mijn-account"]) {
      const answer = await site.get(path, cookie);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(await answer.text()).toContain("Uitloggen");
    }
    expect(await (await site.get("/")).text()).not.toContain("Uitloggen");
  });
});

describe("the own account", () => {
  it("lists the browsers one is signed in with, and ends one or all others", async () => {
    const site = await accessSite(open);
    const cookies = [];
    for (let browser = 0; browser < 4; browser += 1)
      cookies.push(await sessionCookieFor(site.db, site.accountId));
    const [mine = "", second = "", ...rest] = cookies;
    const page = await (await site.get("/mijn-account", mine)).text();
    expect(page.match(/value="beeindig"/g)?.length).toBe(4);
    for (const cookie of cookies) expect(page).not.toContain(hashOfToken(cookie.replace("sessie=", "")));

    const idHash = hashOfToken(second.replace("sessie=", ""));
    const sessie = hashOfToken(idHash).slice(0, 16);
    await sendForm(site.url, "/mijn-account", { actie: "beeindig", sessie }, { cookie: mine });
    expect((await site.get("/mijn-account", second)).status).toBe(302);
    expect((await site.get("/mijn-account", rest[0])).status).toBe(200);

    await sendForm(site.url, "/mijn-account", { actie: "beeindig-andere" }, { cookie: mine });
    for (const cookie of rest) expect((await site.get("/mijn-account", cookie)).status).toBe(302);
    expect((await site.get("/mijn-account", mine)).status).toBe(200);
  });

  it("ends no session of somebody else", async () => {
    const site = await accessSite(open);
    const mine = await sessionCookieFor(site.db, site.accountId);
    const { addAccount } = await import("#test/support/signed-in.ts");
    const other = await sessionCookieFor(
      site.db,
      await addAccount(site.db, { name: "piet", assignments: [] }),
    );
    const sessie = hashOfToken(hashOfToken(other.replace("sessie=", ""))).slice(0, 16);
    await sendForm(site.url, "/mijn-account", { actie: "beeindig", sessie }, { cookie: mine });
    await sendForm(site.url, "/mijn-account", { actie: "beeindig-andere" }, { cookie: mine });
    expect((await site.get("/mijn-account", other)).status).toBe(200);
  });

  it("sets the language of mails, and nothing else", async () => {
    const site = await accessSite(open);
    const cookie = await site.signIn();
    const send = async (fields: Record<string, string>) =>
      (await sendForm(site.url, "/mijn-account", fields, { cookie })).status;
    expect(await send({ actie: "taal", taal: "en" })).toBe(303);
    const account = await site.db.selectFrom("account").select("language").executeTakeFirstOrThrow();
    expect(account.language).toBe("en");
    expect(await send({ actie: "taal", taal: "de" })).toBe(400);
    expect(await send({ actie: "iets" })).toBe(400);
    expect(await send({})).toBe(400);
  });
});

describe("what was typed when a session had ended", () => {
  it("is kept for its browser, for its page, once", async () => {
    const site = await accessSite(open);
    const answer = await sendForm(site.url, "/mijn-account", { actie: "taal", taal: "en" });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/aanmelden?naar=%2Fmijn-account"]);
    const cookie = cookiesOf(answer);
    expect(cookie).toMatch(/^bewaard=/);
    expect(await (await site.get("/aanmelden?naar=%2Fmijn-account", cookie)).text()).toContain("is bewaard");
    const kept = await site.db.selectFrom("kept_form").selectAll().execute();
    expect(kept).toEqual([
      expect.objectContaining({
        token_hash: hashOfToken(cookie.replace("bewaard=", "")),
        path: "/mijn-account",
        body: "actie=taal&taal=en",
      }),
    ]);
  });
});

describe("clean-up", () => {
  it("throws away what has had its time, and nothing else", async () => {
    const site = await accessSite(open);
    const { code } = await site.link();
    const fresh = await sessionCookieFor(site.db, site.accountId);
    const stale = await sessionCookieFor(site.db, site.accountId);
    await site.db
      .updateTable("session")
      .set({ last_seen_at: ago(13 * HOUR) })
      .where("id_hash", "=", hashOfToken(stale.replace("sessie=", "")))
      .execute();
    await sendForm(site.url, "/mijn-account", { actie: "taal" });
    await cleanUpAccess(site.db, { now: ago(0) });
    const sessions = await site.db.selectFrom("session").select("id_hash").execute();
    expect(sessions).toEqual([{ id_hash: hashOfToken(fresh.replace("sessie=", "")) }]);
    expect((await site.db.selectFrom("sign_in_link").select("token_hash").execute()).length).toBe(1);
    expect((await site.db.selectFrom("kept_form").select("path").execute()).length).toBe(1);

    await cleanUpAccess(site.db, { now: instantOf(Date.now() + 25 * HOUR) });
    for (const table of ["session", "sign_in_link", "kept_form"] as const) {
      expect(await site.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(code).not.toBe("");
  });
});
