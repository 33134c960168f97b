import { describe, expect, it } from "vitest";
import { administrationSite, complaintsOf } from "./administration-site.ts";

const site = administrationSite({});
const db = () => site.database().db;

describe("the start of administration", () => {
  it("says what asks for attention", async () => {
    await db().deleteFrom("contact").where("municipality_code", "=", "GM0344").execute();
    await site.addAccount("ongebruikt", { role: "taskforce" });
    const { status, text } = await site.get("/beheer");
    expect(status).toBe(200);
    expect(text).toContain("Er is geen mailserver ingesteld");
    expect(text).toContain("Van één van de 380 gemeenten is geen contactpersoon bekend.");
    expect(text).toContain("accounts zijn nog nooit gebruikt");
    expect(text).toContain('aria-current="true"');
  });
});

describe("contacts", () => {
  const path = "/beheer/contacten/GM0153";
  const contact = { voor: "algemeen", naam: "Loket", email: "", telefoon: "053 - 481 81 81" };

  it("are there for every municipality of the example, and lead to nobody", async () => {
    const rows = await db().selectFrom("contact").selectAll().execute();
    expect(rows.length).toBeGreaterThan(380);
    expect(
      rows.every(({ email, changed_by }) => email.endsWith("@voorbeeld.invalid") && changed_by === null),
    ).toBe(true);
    const { text } = await site.get("/beheer/contacten?zoek=enschede");
    expect(text).toContain(".gm0153@voorbeeld.invalid");
    expect(text).not.toContain(".gm0363@voorbeeld.invalid");
  });

  it("are changed, per project too, and deleted", async () => {
    const before = await site.lastAuditId();
    expect((await site.post(path, contact)).to).toBe(`${path}?gedaan=contactSaved`);
    await site.post(path, { ...contact, voor: "landelijke-verhuisservice", naam: "=HYPERLINK()" });
    const { text } = await site.get(path);
    expect(text).toContain("053 - 481 81 81");
    expect(text).toContain("=HYPERLINK()");
    const form = await site.get(`${path}?wijzig=landelijke-verhuisservice`);
    expect(form.text).toContain('value="=HYPERLINK()"');
    const csv = await site.get("/beheer/contacten/tabel.csv");
    expect(csv.text).toContain("'=HYPERLINK()");
    expect((await site.get("/beheer/contacten/tabel.ods")).status).toBe(200);
    const gone = await site.post(path, { voor: "landelijke-verhuisservice", doel: "weg" });
    expect(gone.to).toBe(`${path}?gedaan=contactDeleted`);
    expect(await site.auditSince(before)).toEqual([
      "contact_changed",
      "contact_changed",
      "exported",
      "exported",
      "contact_changed",
    ]);
    const left = await db()
      .selectFrom("contact")
      .select(["project_slug", "name"])
      .where("municipality_code", "=", "GM0153")
      .execute();
    expect(left).toEqual([{ project_slug: "", name: "Loket" }]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["no name", { naam: "" }, "naam Vul een naam"],
    ["no way to reach it", { telefoon: "" }, "email Vul een e-mailadres of een telefoonnummer in"],
    ["an address without @", { email: "loket" }, "email “loket” is geen e-mailadres."],
    ["a telephone of letters", { telefoon: "bel maar" }, "telefoon “bel maar” is geen telefoonnummer."],
    ["a telephone in another script", { telefoon: "٠٥٣" }, "telefoon “٠٥٣” is geen telefoonnummer."],
    ["a project that does not exist", { voor: "x" }, "voor Dit project bestaat niet."],
    ["a name that is too long", { naam: "é".repeat(101) }, "naam Dit zijn 101 tekens"],
    ["a NUL", { naam: "\u0000" }, "naam Hier staat een teken"],
  ])("are refused with %s", async (_what, wrong, complaint) => {
    const before = await site.lastAuditId();
    const { status, text } = await site.post("/beheer/contacten/GM0363", { ...contact, ...wrong });
    expect(status).toBe(400);
    expect(complaintsOf(text).join("\n")).toContain(complaint);
    expect(await site.auditSince(before)).toEqual([]);
  });

  it("of a municipality that is not in the register are nowhere", async () => {
    expect((await site.get("/beheer/contacten/GM9999")).status).toBe(404);
    expect((await site.post("/beheer/contacten/GM9999", contact)).status).toBe(404);
  });
});

describe("texts of mails", () => {
  const path = "/beheer/teksten/round_invitation?taal=nl";
  const text = { onderwerp: "Uitvraag {ronde}", tekst: "Beste {gemeente},\n\n{projecten}\n\n{knop}" };

  it("are listed, changed, tried and put back", async () => {
    expect((await site.get("/beheer/teksten")).text).toContain("standaard");
    const tried = await site.post(path, { ...text, doel: "voorbeeld" });
    expect(tried.status).toBe(200);
    expect(tried.text).toContain("Uitvraag Uitvraag vierde kwartaal");
    expect(tried.text).toContain("- Landelijke Verhuisservice");
    expect(await db().selectFrom("mail_text").selectAll().execute()).toEqual([]);
    expect((await site.post(path, text)).to).toBe(`${path}&gedaan=textSaved`);
    const rows = await db().selectFrom("mail_text").select(["kind", "language", "subject"]).execute();
    expect(rows).toEqual([{ kind: "round_invitation", language: "nl", subject: "Uitvraag {ronde}" }]);
    const { text: page } = await site.get(path);
    expect(page).toContain("door beheerder");
    expect(page).toContain('value="Uitvraag {ronde}"');
    expect((await site.post(path, { doel: "standaard" })).to).toBe(`${path}&gedaan=textReset`);
    expect(await db().selectFrom("mail_text").selectAll().execute()).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["no subject", { onderwerp: "" }, "onderwerp Vul het onderwerp"],
    ["no text", { tekst: " " }, "tekst Vul de tekst"],
    [
      "a second line in the subject",
      { onderwerp: "a\r\nBcc: x@y.nl" },
      "onderwerp Een onderwerp is één regel.",
    ],
    [
      "an unknown placeholder",
      { tekst: "{naam} en {x}" },
      "tekst {naam}, {x} kan hier niet worden ingevuld.",
    ],
    ["one in the subject", { onderwerp: "{minuten}" }, "onderwerp {minuten} kan hier niet"],
    ["too much", { tekst: "x".repeat(5001) }, "tekst Dit zijn 5.001 tekens"],
    ["a NUL", { tekst: "a\u0000" }, "tekst Hier staat een teken"],
  ])("are refused with %s", async (_what, wrong, complaint) => {
    const { status, text: html } = await site.post(path, { ...text, ...wrong });
    expect(status).toBe(400);
    expect(complaintsOf(html).join("\n")).toContain(complaint);
    expect(await db().selectFrom("mail_text").selectAll().execute()).toEqual([]);
  });

  it.each([["/beheer/teksten/x"], ["/beheer/teksten/invitation?taal=de"]])(
    "are not at %s",
    async (address) => {
      expect((await site.get(address)).status).toBe(404);
    },
  );
});

describe("the audit log", () => {
  it("is filtered by who, what, day and text, and handed out as such", async () => {
    const id = await site.addAccount("logboek", { role: "taskforce" });
    const at = "2026-01-15T10:00:00.000Z";
    const last = await site.lastAuditId();
    const line = { account_id: id, subject: "GM0344", detail: null, network: "192.0.2.1" };
    await db()
      .insertInto("audit_entry")
      .values([
        { ...line, id: last + 1, at, action: "registered", detail: '{"bron":"=1+1"}' },
        { ...line, id: last + 2, at, action: "confirmed", subject: "=cmd|x" },
      ])
      .execute();
    const who = await site.get("/beheer/logboek?wie=logboek");
    expect(who.text).toContain("legde een deelname vast");
    expect(who.text).toContain("bevestigde deelnames");
    expect(who.text).toContain('href="/gemeenten/GM0344"');
    const what = await site.get(`/beheer/logboek?wie=${id}&wat=registered&vanaf=15-1-2026&tot=2026-01-15`);
    expect(what.text).toContain("1 regel, de nieuwste eerst");
    expect((await site.get("/beheer/logboek?wie=logboek&tot=14-1-2026")).text).toContain(
      "Geen regel voldoet",
    );
    expect((await site.get("/beheer/logboek?tekst=192.0.2.1")).text).toContain("2 regels");
    const { status, text } = await site.get("/beheer/logboek/tabel.csv?wie=logboek");
    expect(status).toBe(200);
    expect(text.split("\n").filter((row) => row !== "")).toHaveLength(3);
    expect(text).toContain("'=cmd|x");
    expect(await site.auditSince(last + 2)).toEqual(["exported"]);
    expect((await site.get("/beheer/logboek?wat=exported")).text).toContain("wie=logboek");
  });

  it.each([["wat=x"], ["vanaf=31-2-2026"], ["vanaf=2026-02-01&tot=2026-01-01"], ["pagina=x"]])(
    "refuses %s in its address",
    async (search) => {
      expect((await site.get(`/beheer/logboek?${search}`)).status).toBe(400);
      expect((await site.get(`/beheer/logboek/tabel.csv?${search}`)).status).toBe(400);
    },
  );
});

describe("imports", () => {
  it("lists files of commands and of the site", async () => {
    expect((await site.get("/beheer/invoer")).text).toContain(
      "Er is nog geen bestand ingestuurd via de site.",
    );
    const file = { file_name: "maart.csv", file_hash: "ab".repeat(32), row_count: 20, last_revision: null };
    await db()
      .insertInto("import_run")
      .values({
        ...file,
        id: 1,
        kind: "participations",
        actor: "import",
        imported_at: "2018-12-30T10:00:00.000Z",
      })
      .execute();
    await db()
      .insertInto("upload")
      .values({
        ...file,
        id: 7,
        file_name: "<b>.csv",
        content: "",
        uploaded_by: site.administratorId(),
        uploaded_at: "2026-01-15T10:00:00.000Z",
        decision: "applied",
        decided_by: null,
        decided_at: null,
        first_revision: 4,
        last_revision: 23,
      })
      .execute();
    const { text } = await site.get("/beheer/invoer");
    expect(text).toContain("maart.csv");
    expect(text).toContain("&lt;b&gt;.csv");
    expect(text).toContain("4 tot en met 23");
    expect(text).not.toContain('href="/taskforce/invoer/7"');
  });
});
