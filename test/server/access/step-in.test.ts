import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type Database } from "#db/connect.server.ts";
import { buildFromSources } from "#test/support/built-from-sources.ts";
import { sqliteDatabases } from "#test/support/database.ts";
import { exampleDatabase } from "#test/support/example-database.ts";
import { cookiesOf, sendForm } from "#test/support/send-form.ts";
import { startSite } from "#test/support/site-under-test.ts";

const PATH = "/voorbeeld/instappen";
const open = sqliteDatabases();
const exampleUrl = exampleDatabase();
let example: Database;
beforeAll(() => {
  example = connect(exampleUrl());
});
afterAll(() => example.close());

describe("stepping into the example", () => {
  it.each([
    ["taskforce", "/taskforce"],
    ["editor", "/mijn-gemeente"],
    ["approver", "/mijn-gemeente"],
    ["merged", "/mijn-gemeente"],
    ["lead", "/mijn-project"],
    ["cvd", "/taskforce"],
    ["administrator", "/beheer"],
  ])("as %s leads to the work there is", async (seat, path) => {
    const { url } = await startSite(example, {}, await buildFromSources());
    expect(await (await fetch(url + PATH)).text()).toContain(`name="als" value="${seat}"`);
    const answer = await sendForm(url, PATH, { als: seat });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, path]);
    const cookie = cookiesOf(answer);
    const account = await (await fetch(`${url}/mijn-account`, { headers: { cookie } })).text();
    expect(account).toContain("@voorbeeld.invalid");
  });

  it("makes each account once", async () => {
    const { url } = await startSite(example, {}, await buildFromSources());
    await Promise.all(Array.from({ length: 5 }, () => sendForm(url, PATH, { als: "cvd" })));
    const accounts = await example.db
      .selectFrom("account")
      .select("email")
      .where("email", "=", "college@voorbeeld.invalid")
      .execute();
    expect(accounts.length).toBe(1);
  });

  it("is offered at signing in", async () => {
    const { url } = await startSite(example, {}, await buildFromSources());
    expect(await (await fetch(`${url}/aanmelden`)).text()).toContain(`href="${PATH}"`);
  });

  it.each(["", "king", "<b>"])("refuses a seat that there is not: %j", async (seat) => {
    const { url } = await startSite(example, {}, await buildFromSources());
    expect((await sendForm(url, PATH, { als: seat })).status).toBe(400);
  });

  it("does not get around an administrator who disabled the account", async () => {
    const { url } = await startSite(example, {}, await buildFromSources());
    await sendForm(url, PATH, { als: "approver" });
    const approvers = example.db.updateTable("account").where("email", "like", "goedkeurder%");
    await approvers.set({ disabled_at: "2001-01-01T00:00:00.000Z" }).execute();
    expect((await sendForm(url, PATH, { als: "approver" })).status).toBe(403);
    await approvers.set({ disabled_at: null }).execute();
  });
});

describe("where stepping in is not for", () => {
  const elsewhere = { SESSION_SECRET: "a secret that only this test knows" };

  it.each([
    ["other content than the example", () => open(), {}],
    ["a server that others can reach", async () => example, { HOST: "0.0.0.0", ...elsewhere }],
    ["a site that is read elsewhere", async () => example, { BASE_URL: "https://vliegwiel.example" }],
  ])("%s: the page is one that does not exist", async (_where, database, settings) => {
    const { url } = await startSite(await database(), settings, await buildFromSources());
    const plain = (text: string, path: string) =>
      text
        .replaceAll(path, "")
        .replaceAll(encodeURIComponent(path), "")
        .replace(/nonce="\w+"/g, "");
    const unknownPath = "/voorbeeld/onbekend";
    const pages = [];
    for (const path of [PATH, unknownPath]) {
      const read = await fetch(url + path);
      const sent = await sendForm(url, path, { als: "administrator" });
      pages.push([read.status, plain(await read.text(), path), sent.status, plain(await sent.text(), path)]);
      expect(sent.headers.getSetCookie()).toEqual([]);
      expect(read.headers.get("cache-control")).toBe(
        (await fetch(url + unknownPath)).headers.get("cache-control"),
      );
    }
    expect(pages[0]?.[0]).toBe(404);
    expect(pages[0]).toEqual(pages[1]);
    expect(await (await fetch(`${url}/aanmelden`)).text()).not.toContain(PATH);
  });
});
