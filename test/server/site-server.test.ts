import { describe, expect, it, onTestFinished } from "vitest";
import { connect } from "#db/connect.server.ts";
import { sqliteDatabases } from "../support/database.ts";
import { rawRequest } from "../support/raw-request.ts";
import { startSite } from "../support/site-under-test.ts";

const open = sqliteDatabases();
const EXAMPLE_CLOCK = { CLOCK: "2018-12-31T09:00+01:00" };

describe("the server", () => {
  it("says that it lives and that it is ready", async () => {
    const { url } = await startSite(await open());
    const healthy = await fetch(`${url}/gezond`);
    expect([healthy.status, healthy.headers.get("content-type"), await healthy.text()]).toEqual([
      200,
      "text/plain; charset=utf-8",
      "gezond\n",
    ]);
    expect((await fetch(`${url}/gereed`)).status).toBe(200);
  });

  it("lives on without its database, and says that it is not ready", async () => {
    const away = connect("postgres://nobody@127.0.0.1:1/nothing");
    onTestFinished(() => away.close());
    const { url } = await startSite(away);
    expect((await fetch(`${url}/gezond`)).status).toBe(200);
    expect((await fetch(`${url}/gereed`)).status).toBe(503);
    const page = await fetch(`${url}/cijfer`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain("De site is even niet bereikbaar");
  });

  it("lets scripts run with the nonce of this answer only", async () => {
    const { url } = await startSite(await open());
    const nonces = [];
    for (const path of ["/cijfer", "/cijfer", "/eigen"]) {
      const answer = await fetch(url + path);
      const policy = answer.headers.get("content-security-policy") ?? "";
      const nonce = /script-src 'self' 'nonce-([\w-]{22,})'/.exec(policy)?.[1] ?? "";
      const scripts = [...(await answer.text()).matchAll(/<script([^>]*)>/g)].map(
        ([, attributes]) => attributes,
      );
      expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none';base-uri 'none'/);
      expect(policy).not.toContain("unsafe");
      expect(scripts.length).toBeGreaterThan(1);
      for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonce}"`);
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(3);
  });

  it.each([
    ["/%E0%A4%A", 400],
    ["/a%00b", 400],
    ["/%0d%0aSet-Cookie:x", 400],
    ["//elsewhere.example/", 400],
    ["/\\elsewhere.example", 400],
    [`/${"x".repeat(5000)}`, 414],
    [`/${"x".repeat(20_000)}`, 431],
    ["/cijfer?_data=cijfer", 400],
    ["/nergens", 404],
    ["/assets/nergens.js", 404],
    ["/../package.json", 404],
    ["/..%2fpackage.json", 404],
    ["/.env", 404],
    ["/cijfer?peildatum=%E0%A4%A", 200],
  ])("answers GET %s with %i", async (path, status) => {
    const { url } = await startSite(await open());
    const answer = await rawRequest(url, path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toMatch(/\bat \S+ \(|\.server\.ts/);
  });

  it.each([
    ["POST", 405],
    ["PUT", 405],
    ["DELETE", 405],
    ["PROPFIND", 405],
    ["OPTIONS", 405],
  ])("refuses %s where nothing can be sent", async (method, status) => {
    const { url } = await startSite(await open());
    const answer = await rawRequest(url, "/cijfer", { method, headers: { origin: url } });
    expect([answer.status, answer.headers.allow]).toEqual([status, expect.stringMatching(/^GET, HEAD/)]);
  });

  it("leads an address with a slash at its end to the one without, on this site", async () => {
    const { url } = await startSite(await open());
    const { status, headers } = await rawRequest(url, "/cijfer/?peildatum=2018-06-01");
    expect([status, headers.location]).toEqual([308, "/cijfer?peildatum=2018-06-01"]);
  });

  it("shows what is wrong with an address in the reader's language, and offers the default", async () => {
    const { url } = await startSite(await open());
    const answer = await fetch(`${url}/slecht?peildatum=%3Cb%3E&grenzen=nu&lang=en`);
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain("peildatum: “&lt;b&gt;” is not an existing day");
    expect(page).toContain('href="/slecht?grenzen=nu&amp;lang=en"');
  });

  it("shows a search where nothing is found", async () => {
    const { url } = await startSite(await open());
    const page = await (await fetch(`${url}/nergens`)).text();
    expect(page).toMatch(/<title>Deze pagina bestaat niet/);
    expect(page).toMatch(/<form[^>]*action="\/gemeenten"[^>]*role="search"/);
  });

  it("tells the number of a fault and keeps the fault to itself", async () => {
    const { url, logged } = await startSite(await open());
    const answer = await fetch(`${url}/fout`);
    const page = await answer.text();
    const id = answer.headers.get("x-request-id") ?? "";
    expect(answer.status).toBe(500);
    expect(page).toContain(id);
    expect(page).not.toContain("hunter2");
    expect(logged).toContainEqual(expect.objectContaining({ msg: "request failed", requestId: id }));
  });

  it("logs each answer with its number, without query, cookies or other headers", async () => {
    const { url, logged } = await startSite(await open());
    const headers = { cookie: "taal=en; sessie=hunter2", authorization: "Bearer hunter2" };
    const answer = await fetch(`${url}/cijfer?zoek=hunter2`, { headers });
    await answer.text();
    const id = answer.headers.get("x-request-id");
    expect(logged).toContainEqual(
      expect.objectContaining({ requestId: id, method: "GET", path: "/cijfer", status: 200 }),
    );
    expect(JSON.stringify(logged)).not.toContain("hunter2");
  });

  it("takes a request's number from a proxy it trusts, and from nobody else", async () => {
    const headers = { "x-request-id": "from-the-proxy" };
    const { url } = await startSite(await open());
    expect((await fetch(`${url}/gezond`, { headers })).headers.get("x-request-id")).not.toBe(
      "from-the-proxy",
    );
    const proxied = await startSite(await open(), { TRUST_PROXY: "1" });
    expect((await fetch(`${proxied.url}/gezond`, { headers })).headers.get("x-request-id")).toBe(
      "from-the-proxy",
    );
  });

  it("keeps files that carry their contents in their name for good, others shortly", async () => {
    const { url } = await startSite(await open());
    const style = await rawRequest(url, "/assets/site-a1b2.css", { headers: { "accept-encoding": "gzip" } });
    expect(style.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(style.headers["content-encoding"]).toBe("gzip");
    const icon = await fetch(`${url}/favicon.svg`);
    expect(icon.headers.get("cache-control")).toBe("public, max-age=3600");
  });

  it("remembers the language that an address asks for", async () => {
    const { url } = await startSite(await open(), EXAMPLE_CLOCK);
    const asked = await fetch(`${url}/cijfer?lang=en`);
    expect(await asked.text()).toMatch(/<html lang="en".*language <!-- -->en/s);
    const cookie = asked.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(cookie).toBe("taal=en");
    expect(await (await fetch(`${url}/cijfer`, { headers: { cookie } })).text()).toContain('<html lang="en"');
    expect(await (await fetch(`${url}/cijfer`)).text()).toContain('<html lang="nl"');
    const unknown = await fetch(`${url}/cijfer?lang=de`);
    expect(unknown.headers.get("set-cookie")).toBeNull();
  });
});

describe("the figures for operators", () => {
  const token = "a-token-of-some-length";

  it("are there on this machine, and hold no addresses", async () => {
    const { url } = await startSite(await open());
    await (await fetch(`${url}/cijfer?zoek=hunter2`)).text();
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toContain('vliegwiel_http_request_duration_seconds_count{method="GET",status="200"} 1');
    expect(figures).not.toContain("hunter2");
  });

  it("are hidden from who comes through a proxy, unless they know the token", async () => {
    const { url } = await startSite(await open(), { METRICS_TOKEN: token });
    const proxied = { "x-forwarded-for": "192.0.2.1" };
    const statusFor = async (headers: Record<string, string>) =>
      (await fetch(`${url}/metrics`, { headers })).status;
    expect(await statusFor(proxied)).toBe(404);
    expect(await statusFor({ ...proxied, authorization: `Bearer ${token}` })).toBe(200);
    expect(await statusFor({ authorization: `Bearer ${token}x` })).toBe(404);
  });
});
