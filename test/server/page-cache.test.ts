import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { sqliteDatabases } from "../support/database.ts";
import { rawRequest } from "../support/raw-request.ts";
import { startSite } from "../support/site-under-test.ts";
import { LARGE_BYTES, renders } from "../support/small-site.tsx";

const open = sqliteDatabases();
const gzip = { "accept-encoding": "gzip, br" };

beforeEach(() => {
  renders.count = 0;
});

describe("a public page", () => {
  it("is rendered once, and compressed the same every time but for its nonce", async () => {
    const { url } = await startSite(await open());
    const first = await rawRequest(url, "/cijfer", { headers: gzip });
    const second = await rawRequest(url, "/cijfer", { headers: gzip });
    expect(renders.count).toBe(1);
    const nonceOf = (answer: typeof first) =>
      /'nonce-(\w+)'/.exec(String(answer.headers["content-security-policy"]))?.[1] ?? "";
    const texts = [first, second].map((answer) => {
      expect(answer.headers["content-encoding"]).toBe("gzip");
      expect(answer.headers["content-length"]).toBe(String(answer.body.length));
      const text = gunzipSync(answer.body).toString();
      expect(text).toContain(`<script nonce="${nonceOf(answer)}"`);
      return text.replaceAll(nonceOf(answer), "");
    });
    expect(texts[0]).toBe(texts[1]);
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    expect(first.headers["x-request-id"]).not.toBe(second.headers["x-request-id"]);
  });

  it("carries the same headers again", async () => {
    const { url } = await startSite(await open());
    const steady = async () => {
      const { headers } = await rawRequest(url, "/cijfer", { headers: gzip });
      const { date, "x-request-id": id, "content-security-policy": policy, ...rest } = headers;
      expect([date, id, policy].every(Boolean)).toBe(true);
      return rest;
    };
    const first = await steady();
    expect(await steady()).toEqual(first);
    expect(first["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(first.vary).toMatch(/Accept-Encoding/);
    expect(first.vary).toMatch(/Cookie/);
    expect(first["x-content-type-options"]).toBe("nosniff");
  });

  it("is never older than the database", async () => {
    const { db } = await open();
    const { url } = await startSite({ db });
    for (let revision = 1; revision <= 20; revision += 1) {
      await db.updateTable("ledger").set({ revision }).execute();
      const answers = await Promise.all(
        Array.from({ length: 5 }, async () => (await fetch(`${url}/cijfer`)).text()),
      );
      for (const answer of answers) expect(answer).toContain(`revision <!-- -->${revision}<!-- --> today`);
    }
  });

  it("is rendered again when a setting moves the clock to another day", async () => {
    const { db } = await open();
    const { url } = await startSite({ db });
    await (await fetch(`${url}/cijfer`)).text();
    await db.transaction().execute(async (transaction) => {
      const clock = { name: "example_clock", value: "2018-12-31T08:00:00.000Z" } as const;
      await transaction.insertInto("setting").values(clock).execute();
      await transaction.updateTable("ledger").set({ portfolio_version: 1 }).execute();
    });
    expect(await (await fetch(`${url}/cijfer`)).text()).toContain("today <!-- -->2018-12-31");
  });

  it("is rendered by one for all who ask at once after a write", async () => {
    const { db } = await open();
    const { url } = await startSite({ db });
    await (await fetch(`${url}/cijfer`)).text();
    await db.updateTable("ledger").set({ revision: 3 }).execute();
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(`${url}/cijfer`)).text()),
    );
    for (const answer of answers) expect(answer).toContain("revision <!-- -->3<!-- --> today");
    expect(renders.count).toBe(2);
  });

  it("is not sent to who has it, and stays the page that the browser's policy allows", async () => {
    const database = await open();
    const { url } = await startSite(database);
    const { headers } = await rawRequest(url, "/cijfer", { headers: gzip });
    const etag = String(headers.etag);
    const again = await rawRequest(url, "/cijfer", { headers: { ...gzip, "if-none-match": `"x", ${etag}` } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect(again.headers["content-security-policy"]).toBeUndefined();
    await database.db.updateTable("ledger").set({ revision: 7 }).execute();
    const changed = await rawRequest(url, "/cijfer", { headers: { ...gzip, "if-none-match": etag } });
    expect(changed.status).toBe(200);
  });

  it("goes without a body to HEAD, also before anybody asked for it", async () => {
    const { url } = await startSite(await open());
    const head = await rawRequest(url, "/cijfer", { method: "HEAD", headers: gzip });
    const get = await rawRequest(url, "/cijfer", { headers: gzip });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect([head.headers.etag, head.headers["content-length"]]).toEqual([
      get.headers.etag,
      String(get.body.length),
    ]);
  });

  it.each(["identity", "gzip;q=0", ""])("is legible to who accepts “%s”", async (encoding) => {
    const { url } = await startSite(await open());
    for (let time = 0; time < 2; time += 1) {
      const answer = await rawRequest(url, "/cijfer", { headers: { "accept-encoding": encoding } });
      expect(answer.headers["content-encoding"]).toBeUndefined();
      expect(answer.body.toString()).toMatch(/^<!DOCTYPE html>.*<\/html>/s);
    }
  });

  it("differs by language and by address", async () => {
    const { url } = await startSite(await open());
    const languageOf = async (path: string, cookie: string) =>
      /<html lang="(\w+)"/.exec(await (await fetch(url + path, { headers: { cookie } })).text())?.[1];
    expect(await languageOf("/cijfer", "taal=nl")).toBe("nl");
    expect(await languageOf("/cijfer", "taal=en")).toBe("en");
    expect(await languageOf("/cijfer", "x=1; taal=nl")).toBe("nl");
    expect(renders.count).toBe(2);
    await languageOf("/cijfer?peildatum=2018-06-01", "taal=nl");
    expect(renders.count).toBe(3);
  });

  it("is not kept with somebody's cookie on it", async () => {
    const { url } = await startSite(await open());
    for (let time = 0; time < 2; time += 1) {
      const { headers } = await rawRequest(url, "/cijfer?lang=en");
      expect(headers["set-cookie"]).toHaveLength(1);
    }
    expect(renders.count).toBe(2);
  });
});

describe("other answers", () => {
  it("are never kept without the mark", async () => {
    const { url } = await startSite(await open());
    const { headers } = await rawRequest(url, "/eigen");
    expect(headers.etag).toBeUndefined();
  });

  it("stream when they are long", async () => {
    const { url } = await startSite(await open());
    const answer = await fetch(`${url}/groot`);
    expect(answer.headers.get("etag")).toBeNull();
    expect((await answer.arrayBuffer()).byteLength).toBe(LARGE_BYTES);
  });
});
