import { describe, expect, it } from "vitest";
import { sqliteDatabases } from "#test/support/database.ts";
import { sendForm } from "#test/support/send-form.ts";
import { startSite } from "#test/support/site-under-test.ts";
import { accessSite, LINKS } from "./access-site.ts";

const open = sqliteDatabases();

describe("what is sent from another site", () => {
  it.each([
    ["another site", "https://elsewhere.example"],
    ["nowhere", "null"],
    ["the same host with another scheme", "https"],
    ["the same host on another port", "port"],
    ["a host that begins the same", "longer"],
    ["no address at all", "%%%"],
  ])("is refused, and nothing is written: %s", async (_name, sent) => {
    const site = await accessSite(open);
    const origins: Readonly<Record<string, string>> = {
      https: site.url.replace("http:", "https:"),
      port: "http://127.0.0.1:1",
      longer: `${site.url}.elsewhere.example`,
    };
    const answer = await sendForm(
      site.url,
      "/aanmelden",
      { email: site.email },
      { origin: origins[sent] ?? sent },
    );
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining("kwam niet van deze site"),
    ]);
    expect(await site.db.selectFrom("mail").select("id").execute()).toEqual([]);
    await expect.poll(() => site.audited()).toEqual(["origin_refused"]);
  });

  it("is refused when the browser does not tell where it was", async () => {
    const site = await accessSite(open);
    const answer = await sendForm(site.url, "/aanmelden", { email: site.email }, { origin: null });
    expect(answer.status).toBe(403);
  });

  it("is told from what was sent here by other headers too", async () => {
    const site = await accessSite(open);
    const send = async (headers: Record<string, string>) =>
      (await sendForm(site.url, "/aanmelden", { email: "" }, { origin: null, headers })).status;
    expect(await send({ referer: `${site.url}/aanmelden?naar=%2F` })).toBe(400);
    expect(await send({ referer: "https://elsewhere.example/x" })).toBe(403);
    expect(await send({ referer: "about:blank" })).toBe(403);
    expect(await send({ "sec-fetch-site": "same-origin" })).toBe(400);
    expect(await send({ "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await send({ origin: "https://elsewhere.example", "sec-fetch-site": "same-origin" })).toBe(403);
  });

  it("does not end the session of who was led to it", async () => {
    const site = await accessSite(open);
    const cookie = await site.signIn();
    const origin = "https://elsewhere.example";
    expect((await sendForm(site.url, "/afmelden", {}, { cookie, origin })).status).toBe(403);
    expect((await site.get("/mijn-account", cookie)).status).toBe(200);
  });

  it("may be the set address or that of the request, with a proxy between", async () => {
    const origin = "https://vliegwiel.example";
    const site = await accessSite(open, { ...LINKS, BASE_URL: origin });
    for (const own of [origin, site.url]) {
      expect((await sendForm(site.url, "/aanmelden", { email: "" }, { origin: own })).status).toBe(400);
    }
    expect((await sendForm(site.url, "/aanmelden", { email: "" }, { origin: `${origin}.evil` })).status).toBe(
      403,
    );
  });

  it("does not fill the audit log", async () => {
    const site = await accessSite(open);
    for (let attempt = 0; attempt < 30; attempt += 1) {
      await sendForm(site.url, "/aanmelden", {}, { origin: "https://elsewhere.example" });
    }
    await expect.poll(async () => (await site.audited()).length).toBe(20);
  });
});

describe("what is sent", () => {
  it.each(["/cijfer", "/nergens"])(
    "to %s is no larger than 2 MB, with its length told or not",
    async (path) => {
      const { url } = await startSite(await open());
      const send = (body: BodyInit) =>
        fetch(url + path, { method: "POST", headers: { origin: url }, body, duplex: "half" } as RequestInit);
      const told = await send("x".repeat(2 * 1024 * 1024 + 1));
      expect([told.status, await told.text()]).toEqual([413, expect.stringContaining("te groot")]);
      expect((await send(pieces(40))).status).toBe(413);
      expect((await send(pieces(10))).status).not.toBe(413);
    },
  );

  it("is read whole when it comes in pieces", async () => {
    const site = await accessSite(open);
    const form = new TextEncoder().encode(new URLSearchParams({ email: "jan" }).toString());
    const body = new ReadableStream({
      start(controller) {
        for (const byte of form) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const headers = { origin: site.url, "content-type": "application/x-www-form-urlencoded" };
    const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    const answer = await fetch(`${site.url}/aanmelden`, init);
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringMatching(/<input[^>]*value="jan"/),
    ]);
  });
});

function pieces(count: number): ReadableStream<Uint8Array> {
  let left = count;
  return new ReadableStream({
    pull(controller) {
      if (left === 0) controller.close();
      else controller.enqueue(new Uint8Array(64 * 1024));
      left -= 1;
    },
  });
}
