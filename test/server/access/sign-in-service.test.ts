import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { sqliteDatabases } from "#test/support/database.ts";
import { type IssuerUser, startIssuer } from "#test/support/oidc-issuer.ts";
import { cookiesOf } from "#test/support/send-form.ts";
import { signInAtIssuer } from "#test/support/sign-in-at-issuer.ts";
import { type AccessSite, accessSite } from "./access-site.ts";

const open = sqliteDatabases();
const SITE = "https://vliegwiel.example";
const JAN: IssuerUser = { email: "Jan@Gemeente.example", email_verified: true };

/** A site whose only way in is a real issuer that knows these people. */
async function siteWithIssuer(users: Readonly<Record<string, IssuerUser>> = { jan: JAN }) {
  const issuer = await startIssuer(users, `${SITE}/aanmelden/dienst/terug`);
  onTestFinished(() => issuer.close());
  return { issuer, site: await accessSite(open, { ...issuer.settings, BASE_URL: SITE }) };
}

/** Leaves for the issuer, from a browser without cookies. */
async function begin(site: AccessSite, search = "") {
  const left = await site.get(`/aanmelden/dienst${search}`);
  return { href: left.headers.get("location") ?? "", cookie: cookiesOf(left), left };
}

/** Comes back with the issuer's answer. */
function comeBack(site: AccessSite, address: string, cookie: string): Promise<Response> {
  const { pathname, search } = new URL(address);
  return site.get(pathname + search, cookie);
}

/** Signs in as somebody whom the issuer knows. */
async function signIn(site: AccessSite, name = "jan", search = "") {
  const { href, cookie } = await begin(site, search);
  return comeBack(site, await signInAtIssuer(href, name), cookie);
}

const sessionCount = async ({ db }: AccessSite) =>
  (await db.selectFrom("session").select("id_hash").execute()).length;

describe("signing in through an issuer", () => {
  it("finds the account by its verified e-mail address, and after that by the subject", async () => {
    const { site, issuer } = await siteWithIssuer();
    const back = await signIn(site, "jan", "?naar=%2Fgemeenten");
    expect([back.status, back.headers.get("location")]).toEqual([303, "/gemeenten"]);
    const cookies = back.headers.getSetCookie();
    expect(cookies[0]).toMatch(/^sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(cookies[1]).toMatch(/^aanmelding-dienst=.*Max-Age=0/);
    expect((await site.get("/mijn-account", cookiesOf(back).split("; ")[0])).status).toBe(200);
    const account = await site.db.selectFrom("account").select("subject").executeTakeFirstOrThrow();
    expect(account.subject).toBe(`${issuer.url} jan`);

    await site.db.updateTable("account").set({ email: "moved@gemeente.example" }).execute();
    expect((await signIn(site)).status).toBe(303);
    expect((await site.audited()).at(-1)).toBe('signed_in {"way":"service"}');
  });

  it("asks with PKCE, state and nonce, and keeps them where scripts cannot read them", async () => {
    const { site } = await siteWithIssuer();
    const { href, left } = await begin(site);
    const asked = new URL(href).searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    for (const name of ["code_challenge", "state", "nonce"])
      expect(asked.get(name)?.length).toBeGreaterThan(20);
    expect(left.headers.getSetCookie()[0]).toMatch(
      /^aanmelding-dienst=.*; Max-Age=600; Path=\/aanmelden\/dienst;.*HttpOnly; Secure; SameSite=Lax/,
    );
    const again = new URL((await begin(site)).href).searchParams;
    expect(again.get("state")).not.toBe(asked.get("state"));
  });

  it.each([
    ["has no account", { email: "nobody@gemeente.example", email_verified: true }],
    ["has an address that the issuer does not vouch for", { ...JAN, email_verified: false }],
    ["has an address of which the issuer says nothing", { email: "jan@gemeente.example" }],
    ["has no address", {}],
  ])("makes no account for who %s", async (_who, user) => {
    const { site } = await siteWithIssuer({ somebody: user });
    const back = await signIn(site, "somebody");
    expect([back.status, await back.text()]).toEqual([
      403,
      expect.stringContaining("kennen dit account niet"),
    ]);
    expect(await sessionCount(site)).toBe(0);
    expect(await site.db.selectFrom("account").select(["id", "subject"]).execute()).toEqual([
      { id: site.accountId, subject: null },
    ]);
  });

  it("does not hand an account to a second person with the same address", async () => {
    const { site } = await siteWithIssuer({ jan: JAN, successor: JAN });
    await signIn(site);
    expect((await signIn(site, "successor")).status).toBe(403);
    expect(await sessionCount(site)).toBe(1);
  });

  it("keeps out whom an administrator disabled", async () => {
    const { site } = await siteWithIssuer();
    await signIn(site);
    await site.db.updateTable("account").set({ disabled_at: "2001-01-01T00:00:00.000Z" }).execute();
    expect((await signIn(site)).status).toBe(403);
  });
});

describe("an answer of the issuer that cannot be trusted", () => {
  async function refused(site: AccessSite, answer: Response) {
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("niet gelukt")]);
    expect(await sessionCount(site)).toBe(0);
  }

  it("with another state", async () => {
    const { site } = await siteWithIssuer();
    const { href, cookie } = await begin(site);
    const address = new URL(await signInAtIssuer(href, "jan"));
    address.searchParams.set("state", "another");
    await refused(site, await comeBack(site, address.href, cookie));
  });

  it("with another nonce", async () => {
    const { site } = await siteWithIssuer();
    const { href, cookie } = await begin(site);
    const changed = new URL(href);
    changed.searchParams.set("nonce", "a nonce that somebody else chose");
    await refused(site, await comeBack(site, await signInAtIssuer(changed.href, "jan"), cookie));
  });

  it("with a proof of another browser", async () => {
    const { site } = await siteWithIssuer();
    const { href, cookie } = await begin(site);
    const changed = new URL(href);
    changed.searchParams.set("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    await refused(site, await comeBack(site, await signInAtIssuer(changed.href, "jan"), cookie));
  });

  it("in a browser that did not ask, or with a cookie that was made up", async () => {
    const { site } = await siteWithIssuer();
    const { href } = await begin(site);
    const address = await signInAtIssuer(href, "jan");
    await refused(site, await comeBack(site, address, ""));
    const visit = {
      state: new URL(address).searchParams.get("state"),
      nonce: "x",
      verifier: "y",
      returnTo: "",
    };
    const forged = Buffer.from(JSON.stringify(visit)).toString("base64");
    await refused(site, await comeBack(site, address, `aanmelding-dienst=${encodeURIComponent(forged)}`));
  });

  it("that was used before", async () => {
    const { site } = await siteWithIssuer();
    const { href, cookie } = await begin(site);
    const address = await signInAtIssuer(href, "jan");
    expect((await comeBack(site, address, cookie)).status).toBe(303);
    const again = await comeBack(site, address, cookie);
    expect(again.status).toBe(400);
    expect(await sessionCount(site)).toBeLessThanOrEqual(1);
  });

  it("with a code that was guessed, until guessing is held up", async () => {
    const { site } = await siteWithIssuer();
    const { href, cookie } = await begin(site);
    const state = new URL(href).searchParams.get("state");
    const statuses = [];
    for (let guess = 0; guess < 25; guess += 1) {
      const address = `${SITE}/aanmelden/dienst/terug?code=guess${guess}&state=${state}`;
      statuses.push((await comeBack(site, address, cookie)).status);
    }
    expect(statuses.filter((status) => status === 400).length).toBe(20);
    expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429]);
  });

  it("says that somebody broke off", async () => {
    const { site, issuer } = await siteWithIssuer();
    const { href, cookie } = await begin(site);
    const state = new URL(href).searchParams.get("state") ?? "";
    const search = new URLSearchParams({ error: "access_denied", state, iss: issuer.url });
    const back = await comeBack(site, `${SITE}/aanmelden/dienst/terug?${search}`, cookie);
    expect([back.status, await back.text()]).toEqual([400, expect.stringContaining("afgebroken")]);
  });
});

describe("an issuer that is away", () => {
  it("is told on a page, and asked again by who comes next", async () => {
    const issuer = await startIssuer({ jan: JAN }, `${SITE}/aanmelden/dienst/terug`);
    const { port } = new URL(issuer.url);
    const site = await accessSite(open, { ...issuer.settings, BASE_URL: SITE });
    await issuer.close();
    const away = await site.get("/aanmelden/dienst");
    expect([away.status, await away.text()]).toEqual([503, expect.stringContaining("antwoordt niet")]);

    const back = createServer((_request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ issuer: issuer.url, authorization_endpoint: `${issuer.url}/auth` }));
    });
    back.listen(Number(port), "127.0.0.1");
    await once(back, "listening");
    onTestFinished(() => void back.close());
    expect((back.address() as AddressInfo).port).toBe(Number(port));
    expect((await site.get("/aanmelden/dienst")).status).toBe(302);
  });
});

describe("where an issuer is set", () => {
  it("nobody gets in by mail", async () => {
    const { site } = await siteWithIssuer();
    const page = await (await site.get("/aanmelden?naar=%2Ftaskforce")).text();
    expect(page).toContain('href="/aanmelden/dienst?naar=%2Ftaskforce"');
    expect(page).not.toContain('name="email"');
  });
});
