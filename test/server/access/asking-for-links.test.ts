import { describe, expect, it } from "vitest";
import { createAccessLimits } from "#app/server/access/access-limits.server.ts";
import { lookAtLink } from "#app/server/access/link-try.server.ts";
import { createSecretToken } from "#app/server/access/secret-token.server.ts";
import { createClock } from "#app/server/clock.ts";
import { sqliteDatabases } from "#test/support/database.ts";
import { accessSite } from "./access-site.ts";

const open = sqliteDatabases();

describe("asking for a link", () => {
  it("is answered the same for an address that is known and one that is not", async () => {
    const site = await accessSite(open);
    const about = async (email: string) => {
      const startedAt = performance.now();
      const answer = await site.ask(email);
      const milliseconds = performance.now() - startedAt;
      const headers = Object.fromEntries(answer.headers);
      const cookie = answer.headers.getSetCookie().map((text) => text.replace(/=[\w-]{43};/, "=…;"));
      for (const name of ["set-cookie", "x-request-id", "date", "content-security-policy"])
        delete headers[name];
      return { seen: { status: answer.status, headers, cookie, body: await answer.text() }, milliseconds };
    };
    const known = await about(site.email);
    const unknown = await about("nobody@gemeente.example");
    expect(unknown.seen).toEqual(known.seen);
    expect(Math.min(known.milliseconds, unknown.milliseconds)).toBeGreaterThan(390);
    expect(await site.db.selectFrom("mail").select("to_address").execute()).toEqual([
      { to_address: site.email },
    ]);
  });

  it.each([
    ["", "Vul uw e-mailadres in"],
    ["   ", "Vul uw e-mailadres in"],
    ["jan", "geen volledig e-mailadres"],
    ["jan@gemeente.example\u0000", "geen volledig e-mailadres"],
    ["jan@gemeente.example\r\nBcc: alle@elsewhere.example", "geen volledig e-mailadres"],
    ["<script>alert(1)</script>@gemeente.example", "geen volledig e-mailadres"],
    ["=HYPERLINK(1)@gemeente.example", "geen volledig e-mailadres"],
    ["جان@بلدية.example", "geen volledig e-mailadres"],
    [`${"x".repeat(300)}@gemeente.example`, "geen volledig e-mailadres"],
    ["a@b.example,c@d.example", "geen volledig e-mailadres"],
  ])("says what is wrong with %j, and keeps what was typed", async (email, message) => {
    const site = await accessSite(open);
    const answer = await site.ask(email);
    const page = await answer.text();
    expect([answer.status, page]).toEqual([400, expect.stringContaining(message)]);
    expect(page).toContain("<title>Fout: Inloggen");
    expect(page).not.toContain("<script>alert");
    if (email.trim() === "jan") expect(page).toMatch(/<input[^>]*value="jan"/);
    expect(await site.db.selectFrom("mail").select("id").execute()).toEqual([]);
  });

  it("takes an address in whatever case it is written", async () => {
    const site = await accessSite(open);
    expect((await site.ask("  JAN@Gemeente.Example ")).status).toBe(303);
    expect((await site.db.selectFrom("mail").select("id").execute()).length).toBe(1);
  });

  it("is held up after five times for one address, known or not, with the same page", async () => {
    const site = await accessSite(open);
    const lastPages = [];
    for (const email of [site.email, "nobody@gemeente.example"]) {
      const answers = await Promise.all(Array.from({ length: 6 }, () => site.ask(email)));
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 303, 303, 303, 429]);
      const refused = answers.find(({ status }) => status === 429);
      lastPages.push((await refused?.text())?.replace(/[0-9a-f-]{32,}/g, ""));
    }
    expect(lastPages[0]).toContain("Te veel pogingen");
    expect(lastPages[1]).toBe(lastPages[0]);
  });

  it("is held up after forty times from one network", async () => {
    const site = await accessSite(open);
    const addresses = Array.from({ length: 45 }, (_, index) => `a${index}@gemeente.example`);
    const answers = await Promise.all(addresses.map((email) => site.ask(email)));
    expect(answers.filter(({ status }) => status === 429).length).toBe(5);
    expect((await site.ask(site.email)).status).toBe(429);
  });

  it("stands still for who guesses links, also with a right one", async () => {
    const site = await accessSite(open);
    const { code, cookie } = await site.link();
    const guesses = Array.from({ length: 60 }, () =>
      site.get(`/aanmelden/link?code=${createSecretToken()}`, cookie),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 400).length).toBe(20);
    expect(statuses.filter((status) => status === 429).length).toBe(40);
    expect((await site.use(code, cookie)).status).toBe(429);
    const notes = (await site.audited()).filter((line) => line.startsWith("sign_in_refused"));
    expect(notes.length).toBeLessThanOrEqual(20);
  });

  it("asks the database nothing after twenty of ten thousand guesses", async () => {
    const { db } = await accessSite(open);
    const context = { db, limits: createAccessLimits(), network: "192.0.2.1", realClock: createClock(null) };
    const request = new Request("https://vliegwiel.example/aanmelden/link");
    let answered = 0;
    for (let guess = 0; guess < 10_000; guess += 1) {
      const state = await lookAtLink(request, context, createSecretToken()).catch(() => "held up");
      if (state !== "held up") answered += 1;
    }
    expect(answered).toBe(20);
  });
});
