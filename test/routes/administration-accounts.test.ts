import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { findAccount } from "#db/queries/account-list/find-accounts.server.ts";
import { administrationSite, complaintsOf } from "./administration-site.ts";

const site = administrationSite({ SMTP_URL: "smtp://127.0.0.1:1" });
const db = () => site.database().db;

let count = 0;
function newcomer(fields: Readonly<Record<string, string>> = {}): Record<string, string> {
  count += 1;
  return {
    naam: `Nieuw ${count}`,
    email: `nieuw${count}@gemeente.example`,
    taal: "nl",
    rol: "taskforce",
    gemeente: "",
    project: "",
    ...fields,
  };
}
const countAll = async () => (await db().selectFrom("account").select("id").execute()).length;

describe("a new account", () => {
  it("is made with its role, invited, noted, and shown", async () => {
    const before = await site.lastAuditId();
    const fields = newcomer({
      rol: "municipality_editor",
      gemeente: "utrecht",
      email: "Jan@Utrecht.example",
    });
    const { status, to } = await site.post("/beheer/accounts/nieuw", fields);
    expect(status).toBe(303);
    expect(to).toMatch(/^\/beheer\/accounts\/\d+\?gedaan=added&gedaan=invited$/);
    const id = Number(/accounts\/(\d+)/.exec(to)?.[1]);
    expect(await findAccount(db(), id)).toMatchObject({
      email: "jan@utrecht.example",
      assignments: [{ role: "municipality_editor", municipalityCode: "GM0344" }],
    });
    const mails = await db().selectFrom("mail").selectAll().where("account_id", "=", id).execute();
    expect(mails.map(({ kind, to_address }) => [kind, to_address])).toEqual([
      ["invitation", "jan@utrecht.example"],
    ]);
    expect(mails[0]?.text_body).toContain("Invuller van Utrecht (GM0344)");
    expect(await site.auditSince(before)).toEqual(["account_added"]);
    const { text } = await site.get(to);
    expect(text).toContain("Het account is gemaakt.");
    expect(text).toContain("Invuller van Utrecht (GM0344)");
    expect((await site.get("/beheer/accounts?zoek=jan%40utrecht")).text).toContain("nog nooit ingelogd");
  });

  it("is made once when a form is sent twice", async () => {
    const formulier = randomUUID();
    const fields = newcomer({ formulier });
    const first = await site.post("/beheer/accounts/nieuw", fields);
    const before = await countAll();
    const second = await site.post("/beheer/accounts/nieuw", fields);
    expect(second).toMatchObject({ status: 303, to: first.to });
    expect(await countAll()).toBe(before);
  });

  it.each<[string, Record<string, string>, string]>([
    ["no name", { naam: " " }, "naam Vul de naam in."],
    ["a name that is too long", { naam: "x".repeat(101) }, "naam Dit zijn 101 tekens; er passen er 100."],
    ["a NUL", { naam: "a\u0000b" }, "naam Hier staat een teken dat niet te lezen is."],
    ["no address", { email: "" }, "email Vul het e-mailadres in"],
    ["an address without @", { email: "jan.utrecht.nl" }, "email “jan.utrecht.nl” is geen e-mailadres."],
    ["an address with a header", { email: "a@b.nl\nBcc: c@d.nl" }, "email “a@b.nl"],
    ["an address that is known", { email: "BEHEERDER@gemeente.example" }, "email Er is al een account"],
    ["no role", { rol: "" }, "rol Kies een rol uit de lijst."],
    ["a role that does not exist", { rol: "god" }, "rol Kies een rol uit de lijst."],
    ["another language", { taal: "de" }, "taal Kies Nederlands of Engels."],
    ["no municipality", { rol: "municipality_editor" }, "gemeente Vul de gemeente in"],
    [
      "an unknown municipality",
      { rol: "municipality_editor", gemeente: "GM9999" },
      "gemeente “GM9999” is geen gemeente",
    ],
    [
      "several municipalities",
      { rol: "municipality_approver", gemeente: "berg" },
      "gemeente Meer gemeenten passen bij “berg”",
    ],
    ["a municipality too many", { gemeente: "Utrecht" }, "gemeente Bij deze rol hoort geen gemeente."],
    ["no project", { rol: "project_lead" }, "project Kies het project"],
    ["an unknown project", { rol: "project_lead", project: "x" }, "project Dit project bestaat niet."],
    ["HTML", { rol: "project_lead", project: "<b>" }, "project Dit project bestaat niet."],
  ])("is refused with %s, and what was typed stays", async (_what, wrong, complaint) => {
    const before = await countAll();
    const fields = newcomer(wrong);
    const { status, text } = await site.post("/beheer/accounts/nieuw", fields);
    expect(status).toBe(400);
    expect(complaintsOf(text).join("\n").replaceAll("&quot;", '"')).toContain(complaint);
    expect(text).toContain("<title>Fout: Nieuw account");
    if (wrong.naam === undefined) expect(text).toContain(`value="${fields.naam}"`);
    expect(await countAll()).toBe(before);
  });

  it.each([["=1+1"], ["<script>alert(1)</script>"], ["محمد"], ["Ёлка 🦊"]])(
    "takes %s for a name, and shows it as text",
    async (naam) => {
      const { to } = await site.post("/beheer/accounts/nieuw", newcomer({ naam }));
      const { text } = await site.get(to);
      expect(text).not.toContain("<script>alert");
      expect(text).toContain(`<h1>${naam.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</h1>`);
    },
  );
});

describe("an account", () => {
  it("gets and loses roles", async () => {
    const id = await site.addAccount("rollen", { role: "taskforce" });
    const before = await site.lastAuditId();
    const path = `/beheer/accounts/${id}`;
    const given = await site.post(path, {
      doel: "rol-erbij",
      rol: "project_lead",
      gemeente: "",
      project: "landelijke-verhuisservice",
    });
    expect(given).toMatchObject({ status: 303, to: `${path}?gedaan=granted` });
    expect((await site.post(path, { doel: "rol-weg", rol: "taskforce" })).to).toBe(`${path}?gedaan=revoked`);
    expect(await findAccount(db(), id)).toMatchObject({
      assignments: [{ role: "project_lead", projectSlug: "landelijke-verhuisservice" }],
    });
    expect(await site.auditSince(before)).toEqual(["account_changed", "account_changed"]);
    const refused = await site.post(path, { doel: "rol-erbij", rol: "municipality_editor", gemeente: "" });
    expect(refused.status).toBe(400);
    expect(complaintsOf(refused.text)).toEqual(["gemeente Vul de gemeente in waar deze rol voor geldt."]);
  });

  it("of the administrator who asks cannot be closed, removed or stripped of the role", async () => {
    const path = `/beheer/accounts/${site.administratorId()}`;
    const tries = [
      await site.post(path, { doel: "rol-weg", rol: "administrator" }),
      await site.post(path, { doel: "blokkeren" }),
      await site.post(`${path}/verwijderen`, { zeker: "ja" }),
    ];
    for (const { status, text } of tries) {
      expect(status).toBe(400);
      expect(complaintsOf(text).join()).toContain("Dit is uw eigen account.");
    }
    expect(await findAccount(db(), site.administratorId())).toMatchObject({
      assignments: [{ role: "administrator" }],
      disabledAt: null,
    });
  });

  it("is closed, let in again, and invited at most once a day", async () => {
    const id = await site.addAccount("dicht", { role: "taskforce" });
    const path = `/beheer/accounts/${id}`;
    expect((await site.post(path, { doel: "blokkeren" })).to).toBe(`${path}?gedaan=closed`);
    expect((await findAccount(db(), id))?.state).toBe("disabled");
    expect((await site.get("/beheer/accounts?stand=geblokkeerd")).text).toContain("dicht@gemeente.example");
    expect((await site.post(path, { doel: "toelaten" })).to).toBe(`${path}?gedaan=reopened`);
    expect((await site.post(path, { doel: "uitnodigen" })).to).toBe(`${path}?gedaan=invited`);
    expect((await site.post(path, { doel: "uitnodigen" })).to).toBe(`${path}?gedaan=invitedBefore`);
    expect((await site.post(path, { doel: "sessies" })).to).toBe(`${path}?gedaan=ended`);
  });

  it("changes its details, not into those of another", async () => {
    const id = await site.addAccount("wissel", { role: "taskforce" });
    const path = `/beheer/accounts/${id}`;
    const change = (email: string) =>
      site.post(path, { doel: "gegevens", naam: "Wissel de Wind", email, taal: "en" });
    const refused = await change("beheerder@gemeente.example");
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('value="beheerder@gemeente.example"');
    expect((await change("wind@gemeente.example")).to).toBe(`${path}?gedaan=saved`);
    expect(await findAccount(db(), id)).toMatchObject({ email: "wind@gemeente.example", language: "en" });
  });

  it("is removed after saying what goes, and is a number from then on", async () => {
    const id = await site.addAccount("weg", { role: "taskforce" });
    const path = `/beheer/accounts/${id}`;
    const asked = await site.get(`${path}/verwijderen`);
    expect(asked.text).toContain("weg@gemeente.example");
    expect(asked.text).toContain(`met account ${id} in plaats van een naam`);
    const unsure = await site.post(`${path}/verwijderen`, {});
    expect(unsure.status).toBe(400);
    expect((await findAccount(db(), id))?.email).toBe("weg@gemeente.example");
    expect((await site.post(`${path}/verwijderen`, { zeker: "ja" })).to).toBe(`${path}?gedaan=erased`);
    const after = await site.get(path);
    expect(after.text).toContain(`Account ${id} (verwijderd)`);
    expect(after.text).not.toContain("weg@gemeente.example");
    expect((await site.post(path, { doel: "toelaten" })).status).toBe(404);
    expect((await site.post(`${path}/verwijderen`, { zeker: "ja" })).status).toBe(404);
    expect((await site.get("/beheer/accounts?stand=verwijderd")).text).toContain(
      `account ${id} (verwijderd)`,
    );
    expect((await site.get("/beheer/logboek?wat=account_erased")).text).toContain(`account ${id}`);
  });

  it.each([["0"], ["99999"], ["x"], ["1%2C2"]])("number %s does not exist", async (id) => {
    expect((await site.get(`/beheer/accounts/${id}`)).status).toBe(404);
  });

  it.each([["rol=keizer"], ["stand=x"], ["pagina=0"], [`zoek=${"x".repeat(101)}`]])(
    "list refuses %s in its address",
    async (search) => {
      expect((await site.get(`/beheer/accounts?${search}`)).status).toBe(400);
    },
  );
});
