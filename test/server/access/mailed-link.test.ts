import { describe, expect, it } from "vitest";
import { createSecretToken, hashOfToken } from "#app/server/access/secret-token.server.ts";
import { sqliteDatabases } from "#test/support/database.ts";
import { cookiesOf, sendForm } from "#test/support/send-form.ts";
import { accessSite, LINKS } from "./access-site.ts";

const open = sqliteDatabases();

const LONG_AGO = "2001-01-01T00:00:00.000Z";

describe("a link by mail", () => {
  it("signs in whoever asked for it", async () => {
    const site = await accessSite(open);
    const { code, cookie } = await site.link();
    const page = await site.get(`/aanmelden/link?code=${code}`, cookie);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Log in</button>")]);
    const used = await site.use(code, cookie);
    expect([used.status, used.headers.get("location")]).toEqual([303, "/taskforce"]);
    expect(used.headers.getSetCookie()[0]).toMatch(/^sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const account = await site.get("/mijn-account", cookiesOf(used));
    expect([account.status, account.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(await site.audited()).toEqual(["sign_in_asked", 'signed_in {"way":"link"}']);
  });

  it("is not used up by programs that open the links in a mail", async () => {
    const site = await accessSite(open);
    const { code, cookie } = await site.link();
    for (let visit = 0; visit < 3; visit += 1) {
      await site.get(`/aanmelden/link?code=${code}`);
      await fetch(`${site.url}/aanmelden/link?code=${code}`, { method: "HEAD" });
    }
    expect((await site.use(code, cookie)).status).toBe(303);
  });

  it("works once, also when it is used many times at once", async () => {
    const site = await accessSite(open);
    const { code, cookie } = await site.link();
    const answers = await Promise.all(Array.from({ length: 12 }, () => site.use(code, cookie)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...new Array(11).fill(400)].sort());
    expect((await site.db.selectFrom("session").select("id_hash").execute()).length).toBe(1);
    const again = await site.use(code, cookie);
    expect([again.status, await again.text()]).toEqual([400, expect.stringContaining("werkt niet meer")]);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it("works for a quarter of an hour", async () => {
    const site = await accessSite(open);
    const { code, cookie } = await site.link();
    const { created_at, expires_at } = await site.db
      .selectFrom("sign_in_link")
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(Date.parse(expires_at) - Date.parse(created_at)).toBe(15 * 60_000);
    await site.db.updateTable("sign_in_link").set({ expires_at: LONG_AGO }).execute();
    const page = await site.get(`/aanmelden/link?code=${code}`, cookie);
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining("werkt niet meer")]);
    expect((await site.use(code, cookie)).status).toBe(400);
  });

  it("works in the browser that asked, and in no other", async () => {
    const site = await accessSite(open);
    const { code } = await site.link();
    const { cookie: another } = await site.link();
    for (const cookie of ["", another, "aanmelding=x", `aanmelding=${createSecretToken()}`]) {
      const answer = await site.use(code, cookie);
      expect([answer.status, await answer.text()]).toEqual([
        400,
        expect.stringContaining("in de browser waarin u hem vroeg"),
      ]);
    }
    expect(await site.db.selectFrom("session").select("id_hash").execute()).toEqual([]);
  });

  it("works beside a second one that the same browser asked for", async () => {
    const site = await accessSite(open);
    const first = await site.link();
    await site.ask(site.email, first.cookie);
    expect((await site.use(first.code, first.cookie)).status).toBe(303);
  });

  it.each([
    "",
    "x",
    "../../etc/passwd",
    "%00",
    "ك".repeat(43),
    "'; drop table session; --",
    "x".repeat(3000),
  ])("that is no link is refused: %j", async (code) => {
    const site = await accessSite(open);
    const { cookie } = await site.link();
    const page = await site.get(`/aanmelden/link?code=${encodeURIComponent(code)}`, cookie);
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining("klopt niet")]);
    expect((await site.use(code, cookie)).status).toBe(400);
  });

  it("is of no use once its account may not sign in", async () => {
    const site = await accessSite(open);
    const { code, cookie } = await site.link();
    await site.db.updateTable("account").set({ disabled_at: LONG_AGO }).execute();
    expect((await site.use(code, cookie)).status).toBe(400);
  });

  it("is kept as a hash, and is not in what the server keeps of it", async () => {
    const site = await accessSite(open);
    const { code, cookie } = await site.link();
    const link = await site.db.selectFrom("sign_in_link").selectAll().executeTakeFirstOrThrow();
    expect(link.token_hash).toBe(hashOfToken(code));
    expect(link.browser_hash).toBe(hashOfToken(cookie.replace("aanmelding=", "")));
  });

  it.each([
    ["/taskforce?provincie=Utrecht", "/taskforce?provincie=Utrecht"],
    ["https://elsewhere.example/", "/taskforce"],
    ["//elsewhere.example", "/taskforce"],
    ["/\\elsewhere.example", "/taskforce"],
    ["/\t/elsewhere.example", "/taskforce"],
    ["javascript:alert(1)", "/taskforce"],
  ])("leads on to where one was, on this site: %j", async (asked, led) => {
    const site = await accessSite(open);
    const { code, cookie } = await site.link(asked);
    expect((await site.use(code, cookie)).headers.get("location")).toBe(led);
  });

  it("leads to the set address, and to no other that a request names", async () => {
    const site = await accessSite(open);
    const forged = await fetchAs("elsewhere.example", site.url, site.email);
    expect(forged).toBe(400);
    expect(await site.db.selectFrom("mail").select("id").execute()).toEqual([]);
    const known = await accessSite(open, { ...LINKS, BASE_URL: "https://vliegwiel.example" });
    await sendForm(known.url, "/aanmelden", { email: known.email }, { origin: "https://vliegwiel.example" });
    const { text_body } = await known.db.selectFrom("mail").select("text_body").executeTakeFirstOrThrow();
    expect(text_body).toContain("https://vliegwiel.example/aanmelden/link?code=");
  });

  it("gives a cookie that only goes over TLS where the site does", async () => {
    const origin = "https://vliegwiel.example";
    const site = await accessSite(open, { ...LINKS, BASE_URL: origin });
    const asked = await sendForm(site.url, "/aanmelden", { email: site.email }, { origin });
    expect(asked.headers.getSetCookie()[0]).toMatch(/^aanmelding=.*; HttpOnly; SameSite=Lax; Secure$/);
  });
});

/** Sends the form to the site under another name, as a page of that name would. */
async function fetchAs(host: string, url: string, email: string): Promise<number> {
  const { request } = await import("node:http");
  const body = new URLSearchParams({ email }).toString();
  const headers = {
    host,
    origin: `http://${host}`,
    "content-type": "application/x-www-form-urlencoded",
    "content-length": String(body.length),
  };
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path: "/aanmelden", method: "POST", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
