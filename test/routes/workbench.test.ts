import { randomUUID } from "node:crypto";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { textOf } from "#test/support/render-component.tsx";
import { complaintsOf } from "./administration-site.ts";
import { type WorkbenchPerson, workbenchSite } from "./workbench-site.ts";

const site = workbenchSite();
let taskforce: WorkbenchPerson;
let college: WorkbenchPerson;
beforeAll(async () => {
  taskforce = await site.person("taskforce", { role: "taskforce" });
  college = await site.person("college", { role: "cvd_member" });
});

const keysOf = (html: string) =>
  [...html.matchAll(/name="kies"[^>]*value="([^"]+)"/g)].map(([, key = ""]) => key);

describe("the attention list", () => {
  it("says who, why and with which numbers, the most pressing first", async () => {
    const { status, text } = await taskforce.get("/taskforce");
    expect(status).toBe(200);
    const words = textOf(text);
    expect(words).toContain("238 keer vraagt een gemeente om aandacht");
    expect(words).toContain("Stand op 31 december 2018, over 380 gemeenten en 6 projecten");
    expect(words).toMatch(/Zou op 27 augustus 2018 beginnen\. Dat is 4 maanden geleden\./);
    expect(words).toMatch(
      /Implementeert al 9 maanden\. Van de 145 die het al gebruiken deed driekwart er hooguit 5/,
    );
    expect(keysOf(text)).toHaveLength(50);
  });

  it("counts each reason as often as its part of the list is long", async () => {
    const { text } = await taskforce.get("/taskforce");
    const counts = [...text.matchAll(/href="(\/taskforce\?reden=\w+)#lijst"[^>]*><span[^>]*>(\d+)</g)];
    expect(counts).toHaveLength(4);
    for (const [, href = "", count] of counts) {
      const file = await taskforce.get(href.replace("/taskforce", "/taskforce/tabel.csv"));
      expect(parse(file.text, { columns: true, bom: true })).toHaveLength(Number(count));
    }
  });

  it("narrows down by every filter at once, in page and file", async () => {
    const query = "?project=digitale-aangifte-overlijden&provincie=Utrecht&reden=duurt_lang";
    const page = await taskforce.get(`/taskforce${query}`);
    const file = await taskforce.get(`/taskforce/tabel.csv${query}`);
    const rows: Record<string, string>[] = parse(file.text, { columns: true, bom: true });
    expect(rows.length).toBeGreaterThan(0);
    expect(keysOf(page.text)).toEqual(rows.map((row) => `${row.gemeente_code} ${row.project}`));
    for (const row of rows) {
      expect([row.provincie, row.project]).toEqual(["Utrecht", "digitale-aangifte-overlijden"]);
      expect(row.redenen).toContain("duurt_lang");
    }
    const bySupplier = await taskforce.get(
      "/taskforce/tabel.csv?leverancier=Leverancier%20C&grootte=tot_20000",
    );
    const small: Record<string, string>[] = parse(bySupplier.text, { columns: true, bom: true });
    expect(small.length).toBeGreaterThan(0);
    expect(small.every((row) => Number(row.inwoners) < 20_000)).toBe(true);
  });

  it.each([
    "?reden=iets",
    "?project=niets",
    "?provincie=Atlantis",
    "?pagina=0",
    "?grootte=reus",
    `?leverancier=${"x".repeat(101)}`,
  ])("refuses %s", async (query) => {
    expect((await taskforce.get(`/taskforce${query}`)).status).toBe(400);
  });

  it("lets the College look, and not act", async () => {
    const { status, text } = await college.get("/taskforce");
    expect(status).toBe(200);
    expect(keysOf(text)).toEqual([]);
    expect(text).not.toContain("Meld namens");
    expect((await college.post("/taskforce", [["alles", "ja"]])).status).toBe(403);
  });
});

describe("putting on the call list", () => {
  it("takes the ticked ones, and one that is sent twice once", async () => {
    const [first = "", second = ""] = keysOf((await taskforce.get("/taskforce")).text);
    const fields = [
      ["formulier", randomUUID()],
      ["kies", first],
      ["kies", second],
    ] as const;
    const answers = [await taskforce.post("/taskforce", fields), await taskforce.post("/taskforce", fields)];
    expect(answers.map(({ status, to }) => [status, to])).toEqual([
      [303, "/taskforce/bellijst?gezet=2&stond=0&weg=0"],
      [303, "/taskforce/bellijst?gezet=2&stond=0&weg=0"],
    ]);
    expect(await site.count("call")).toBe(2);
    const again = await taskforce.post("/taskforce", [
      ["kies", first],
      ["kies", "GM9999 niets"],
    ]);
    expect(again.to).toBe("/taskforce/bellijst?gezet=0&stond=1&weg=1");
    const list = await taskforce.get(again.to);
    expect(textOf(list.text)).toContain("1 stond er al op");
    expect(list.text).toContain("telefoonnummer niet bekend");
  });

  it("leads to the call when one is called from its row", async () => {
    const keys = keysOf((await taskforce.get("/taskforce?pagina=2")).text);
    const answer = await taskforce.post("/taskforce?pagina=2", [["een", keys[0] ?? ""]]);
    expect(answer.to).toMatch(/^\/taskforce\/bellijst\/\d+$/);
  });

  it("takes everything the list was narrowed down to", async () => {
    const query = "?reden=niets_gehoord&provincie=Drenthe";
    const keys = keysOf((await taskforce.get(`/taskforce${query}`)).text);
    const answer = await taskforce.post(`/taskforce${query}`, [["alles", "ja"]]);
    const { searchParams } = new URL(answer.to, "https://x");
    expect(Number(searchParams.get("gezet")) + Number(searchParams.get("stond"))).toBe(keys.length);
  });

  it("asks to tick something first", async () => {
    const answer = await taskforce.post("/taskforce", []);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("Kruis eerst minstens één gemeente aan.");
    expect(answer.text).toMatch(/<title>Fout: /);
  });
});

describe("a call", () => {
  const path = "/taskforce/bellijst/1";
  const plan = [
    ["volgende_stap", "Terugbellen"],
    ["volgende_op.dag", "1 februari 2019"],
  ] as const;

  it("is noted with who, whom, when, what and what next", async () => {
    const answer = await taskforce.post(path, [
      ["uitkomst", "will_register"],
      ["gesproken_met", "Coördinator"],
      ["toelichting", "=1+1 <b>市</b>"],
      ["toegewezen_aan", String(taskforce.accountId)],
      ...plan,
    ]);
    expect([answer.status, answer.to]).toEqual([303, `${path}?gedaan=genoteerd`]);
    const { text } = await taskforce.get(answer.to);
    expect(text).toContain("Het gesprek is genoteerd.");
    expect(text).toContain("=1+1 &lt;b&gt;市&lt;/b&gt;");
    expect(text).toContain("gaat het zelf melden</strong>");
    expect(textOf(text)).toContain("met Coördinator");
    const mine = await taskforce.get("/taskforce/bellijst?toon=mijn");
    expect(textOf(mine.text)).toContain("voor 1 feb 2019");
    const entry = await site
      .db()
      .selectFrom("audit_entry")
      .selectAll()
      .orderBy("id", "desc")
      .executeTakeFirst();
    expect(entry).toMatchObject({ action: "call_recorded", account_id: taskforce.accountId });
  });

  it("can be planned and closed without a note", async () => {
    const before = await site.count("call_note");
    const answer = await taskforce.post(path, [["alleen_planning", "ja"], ["afgerond", "ja"], ...plan]);
    expect(answer.to).toBe(`${path}?gedaan=gepland`);
    expect(await site.count("call_note")).toBe(before);
    expect((await taskforce.get("/taskforce/bellijst")).text).not.toContain(`href="${path}"`);
    expect((await taskforce.get("/taskforce/bellijst?toon=alle")).text).toContain(`href="${path}"`);
  });

  it.each([
    ["no outcome", [], "uitkomst"],
    ["an outcome that is none", [["uitkomst", "feest"]], "uitkomst"],
    [
      "a day that does not exist",
      [
        ["uitkomst", "spoken"],
        ["volgende_op.dag", "31-2-2019"],
      ],
      "volgende_op",
    ],
    [
      "too long",
      [
        ["uitkomst", "spoken"],
        ["toelichting", "x".repeat(2001)],
      ],
      "toelichting",
    ],
    [
      "a NUL",
      [
        ["uitkomst", "spoken"],
        ["volgende_stap", "a\u0000b"],
      ],
      "volgende_stap",
    ],
    [
      "somebody of the College",
      [
        ["uitkomst", "spoken"],
        ["toegewezen_aan", "college"],
      ],
      "toegewezen_aan",
    ],
    [
      "a number of nobody",
      [
        ["uitkomst", "spoken"],
        ["toegewezen_aan", "999"],
      ],
      "toegewezen_aan",
    ],
  ] as [string, [string, string][], string][])(
    "refuses %s at its field, and writes nothing",
    async (_, fields, field) => {
      const before = [await site.count("call_note"), await site.count("call")];
      const sent = fields.map(([name, value]): [string, string] =>
        value === "college" ? [name, String(college.accountId)] : [name, value],
      );
      const answer = await taskforce.post(path, [...sent, ["gesproken_met", "Wat ik typte"]]);
      expect(answer.status).toBe(400);
      expect(complaintsOf(answer.text).join(" ")).toContain(field);
      expect(answer.text).toContain("Wat ik typte");
      expect([await site.count("call_note"), await site.count("call")]).toEqual(before);
    },
  );

  it("that is not there is not found", async () => {
    for (const id of ["999", "0", "x", "1e3"]) {
      expect((await taskforce.get(`/taskforce/bellijst/${id}`)).status).toBe(404);
    }
  });
});
