import { expect, it } from "vitest";
import { sqliteDatabases } from "#test/support/database.ts";
import { cookiesOf, sendForm } from "#test/support/send-form.ts";
import { accessSite } from "./access-site.ts";

const open = sqliteDatabases();

it("neither the log nor the audit log holds a secret, a cookie or the body of a mail", async () => {
  const site = await accessSite(open);
  const secrets: string[] = [];
  const { code, cookie } = await site.link("/gemeenten?zoek=geheim-gezocht");
  secrets.push(code, cookie.replace("aanmelding=", ""));
  await site.get(`/aanmelden/link?code=${code}`, cookie);
  await site.use(code);
  const session = cookiesOf(await site.use(code, cookie));
  secrets.push(session.replace("sessie=", ""));
  await site.use(code, cookie);
  await site.get("/mijn-account", session);
  await site.ask("nobody-knows-me@gemeente.example");
  const kept = await sendForm(site.url, "/mijn-account", { actie: "taal", geheim: "typed-in-private" });
  secrets.push(cookiesOf(kept).replace("bewaard=", ""));
  await sendForm(site.url, "/afmelden", {}, { cookie: session, origin: "https://elsewhere.example" });
  await sendForm(site.url, "/afmelden", {}, { cookie: session });

  const audit = await site.db.selectFrom("audit_entry").selectAll().execute();
  await expect.poll(async () => (await site.audited()).includes("origin_refused")).toBe(true);
  const written = JSON.stringify([site.logged, audit]);
  expect(site.logged.length).toBeGreaterThan(8);
  expect(audit.length).toBeGreaterThan(4);
  for (const secret of secrets) {
    expect(secret.length).toBe(43);
    expect(written).not.toContain(secret);
  }
  for (const text of ["nobody-knows-me", "typed-in-private", "geheim-gezocht", "Vliegwiel:"]) {
    expect(written).not.toContain(text);
  }
});
