import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { textOf } from "#test/support/render-component.tsx";
import { type WorkbenchPerson, workbenchSite } from "./workbench-site.ts";

const site = workbenchSite();
let taskforce: WorkbenchPerson;
let college: WorkbenchPerson;
beforeAll(async () => {
  taskforce = await site.person("taskforce", { role: "taskforce" });
  college = await site.person("college", { role: "cvd_member" });
});

const PATH = "/taskforce/invoer";
const HEADER = "project,gemeente_code,status,per";
const ROW = "landelijke-verhuisservice,GM0363,bevestigd,2018-12-30";
const file = (content: BlobPart, name = "opgaven.csv") => ["bestand", new File([content], name)] as const;
const seenOf = (html: string) => /name="gezien" value="(\w+)"/.exec(html)?.[1] ?? "";

describe("handing in", () => {
  it.each([
    ["nothing", [], "Kies een bestand, of plak regels."],
    ["a file and pasted rows", [file(HEADER), ["geplakt", HEADER]], "niet allebei"],
    ["an empty file", [file("")], "Dit bestand is leeg."],
    ["a spreadsheet", [file(new Uint8Array([0x50, 0x4b, 3, 4, 0]), "x.xlsx")], "Dit is een rekenblad."],
    ["a NUL", [file(`${HEADER}\n\u0000`)], "Dit is geen tekst."],
    ["bars", [["geplakt", HEADER.replaceAll(",", "|")]], "niet met komma of puntkomma"],
    ["no head", [["geplakt", ROW]], "Deze kolom is onbekend"],
    ["a head alone", [["geplakt", HEADER]], "geen regel met een opgave"],
    ["20,000 rows", [file(`${HEADER}\n${`${ROW}\n`.repeat(20_000)}`)], "meer dan 5000 regels"],
  ] as [string, [string, string | File][], string][])(
    "%s is refused at its field, and kept nowhere",
    async (_, fields, message) => {
      const before = await site.count("upload");
      const answer = await taskforce.post(PATH, fields);
      expect(answer.status).toBe(400);
      expect(textOf(answer.text)).toContain(message);
      expect(await site.count("upload")).toBe(before);
    },
  );

  it("of more than the server takes in is refused as a whole", async () => {
    const answer = await taskforce.post(PATH, [file("x".repeat(2_200_000))]);
    expect(answer.status).toBe(413);
  });

  it("keeps what was pasted when it is refused", async () => {
    const answer = await taskforce.post(PATH, [["geplakt", `${HEADER},iets\n<b>市`]]);
    expect(answer.text).toContain("&lt;b&gt;市");
  });

  it("is not for the College", async () => {
    expect((await college.post(PATH, [file(`${HEADER}\n${ROW}`)])).status).toBe(403);
    expect((await college.get(PATH)).text).not.toContain('type="file"');
  });
});

describe("an upload", () => {
  it("is looked at, applied once, and stays findable with its file", async () => {
    const content = `\ufeff${HEADER},toelichting\r\n${ROW},'=1+1\r\n`;
    const form = [["formulier", randomUUID()], file(content, "../../map/op gave.csv")] as const;
    const first = await taskforce.post(PATH, form);
    expect((await taskforce.post(PATH, form)).to).toBe(first.to);
    const before = await site.count("participation_event");
    const preview = await taskforce.get(first.to);
    expect(textOf(preview.text)).toContain("1 opgave verandert er");
    expect(textOf(preview.text)).toContain("Amsterdam");
    expect(await site.count("participation_event")).toBe(before);
    const apply = () =>
      taskforce.post(first.to, [
        ["besluit", "verwerk"],
        ["gezien", seenOf(preview.text)],
      ]);
    const answers = await Promise.all([apply(), apply()]);
    expect(answers.map(({ status, to }) => [status, to])).toEqual([
      [303, first.to],
      [303, first.to],
    ]);
    expect(await site.count("participation_event")).toBe(before + 1);
    const event = await site
      .db()
      .selectFrom("participation_event")
      .select(["source", "actor", "note"])
      .orderBy("revision", "desc")
      .executeTakeFirst();
    expect(event).toEqual({ source: "taskforce", actor: String(taskforce.accountId), note: "=1+1" });
    expect(textOf((await taskforce.get(first.to)).text)).toContain("1 opgave is verwerkt");
    expect(textOf((await taskforce.get(PATH)).text)).toContain("op gave.csv");
    const download = await taskforce.get(`${first.to}/bestand.csv`);
    expect(download.bytes.equals(Buffer.from(content))).toBe(true);
    expect(download.headers.get("content-disposition")).toMatch(/^attachment; filename="invoer-\d+\.csv"$/);
    expect(download.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("that changed meanwhile is shown again, not applied", async () => {
    const row = "landelijke-verhuisservice,GM0363,bevestigd,2018-12-29";
    const { to } = await taskforce.post(PATH, [["geplakt", `${HEADER}\n${row}`]]);
    const before = await site.count("participation_event");
    const answer = await taskforce.post(to, [
      ["besluit", "verwerk"],
      ["gezien", "iets anders"],
    ]);
    expect(answer.to).toBe(`${to}?opnieuw=ja`);
    expect((await taskforce.get(answer.to)).text).toContain("Intussen is er iets veranderd.");
    expect(await site.count("participation_event")).toBe(before);
  });

  it("with wrong cells shows each of them, and can be cancelled", async () => {
    const { to } = await taskforce.post(PATH, [
      ["geplakt", `${HEADER}\nniets,GM0344,in_gebruikt,31-2-2018`.replaceAll(",", "\t")],
    ]);
    const { text } = await taskforce.get(to);
    expect(textOf(text)).toContain("2 cellen kloppen niet");
    expect(text).toMatch(/<mark>in_gebruikt<\/mark>/);
    expect(text).toMatch(/<mark>31-2-2018<\/mark>/);
    expect((await taskforce.post(to, [["besluit", "annuleer"]])).to).toBe(to);
    expect((await taskforce.get(to)).text).toContain("Geannuleerd: er is niets gewijzigd");
    expect(
      (
        await taskforce.post(to, [
          ["besluit", "verwerk"],
          ["gezien", ""],
        ])
      ).to,
    ).toBe(to);
  });

  it("that is not there is not found", async () => {
    expect((await taskforce.get(`${PATH}/999`)).status).toBe(404);
    expect((await taskforce.get(`${PATH}/999/bestand.csv`)).status).toBe(404);
    expect((await taskforce.post(`${PATH}/x`, [["besluit", "verwerk"]])).status).toBe(404);
  });
});
