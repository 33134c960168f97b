import { beforeAll, describe, expect, it } from "vitest";
import { textOf } from "#test/support/render-component.tsx";
import { complaintsOf } from "./administration-site.ts";
import { type WorkbenchPerson, workbenchSite } from "./workbench-site.ts";

const site = workbenchSite();
const SLUG = "digitale-aangifte-overlijden";
const PATH = `/mijn-project/${SLUG}`;
let lead: WorkbenchPerson;
let taskforce: WorkbenchPerson;
beforeAll(async () => {
  lead = await site.person("lead", { role: "project_lead", projectSlug: SLUG });
  taskforce = await site.person("taskforce", { role: "taskforce" });
});

const revisionsOf = (html: string) =>
  [...html.matchAll(/name="opgave" value="(\d+)"/g)].map(([, revision = ""]) => revision);
const openRevisions = async () => revisionsOf((await lead.get(PATH)).text);

async function codeOf(revision: string): Promise<string> {
  const row = await site
    .db()
    .selectFrom("participation_event")
    .select("municipality_code")
    .where("revision", "=", Number(revision))
    .executeTakeFirstOrThrow();
  return row.municipality_code;
}

describe("the page of a project lead", () => {
  it("is where somebody with one project is led", async () => {
    expect((await lead.get("/mijn-project")).to).toBe(PATH);
    expect((await taskforce.get("/mijn-project")).text).toContain("U bent van geen project projectleider.");
  });

  it("lists who is live by their own account, the newest entry first", async () => {
    const { text } = await lead.get(PATH);
    expect(textOf(text)).toContain(
      "144 gemeenten gebruiken Digitale aangifte overlijden volgens eigen opgave",
    );
    const revisions = revisionsOf(text).map(Number);
    expect(revisions).toEqual([...revisions].sort((a, b) => b - a));
  });

  it("confirms with one button, after which it is no longer to be looked at", async () => {
    const [revision = ""] = await openRevisions();
    const answer = await lead.post(PATH, [
      ["opgave", revision],
      ["oordeel", "klopt"],
    ]);
    expect(answer.to).toBe(`${PATH}?bevestigd=${await codeOf(revision)}`);
    expect(await openRevisions()).not.toContain(revision);
    expect(await openRevisions()).toHaveLength(25);
  });

  it("shows a dispute to everybody, as long as it was known and nothing later was said", async () => {
    const [revision = ""] = await openRevisions();
    const code = await codeOf(revision);
    const answer = await lead.post(PATH, [
      ["opgave", revision],
      ["oordeel", "betwist"],
      ["reden", "Nog op papier <b>"],
    ]);
    expect(answer.to).toBe(`${PATH}?betwist=${code}`);
    const municipality = await taskforce.get(`/gemeenten/${code}`);
    expect(municipality.text).toContain("betwist door de projectleider op 31 december 2018");
    expect(municipality.text).toContain("Nog op papier &lt;b&gt;");
    const project = await taskforce.get(`/projecten/${SLUG}?zoek=&weergave=tabel`);
    expect(project.status).toBe(200);
    const earlier = await taskforce.get(`/gemeenten/${code}?bekendOp=2018-12-30`);
    expect(earlier.status).toBe(200);
    expect(earlier.text).not.toContain("betwist door de projectleider");
    const back = await lead.post(PATH, [
      ["opgave", revision],
      ["oordeel", "klopt"],
    ]);
    expect(back.status).toBe(303);
    expect((await taskforce.get(`/gemeenten/${code}`)).text).not.toContain("betwist door de projectleider");
    const actions = await site
      .db()
      .selectFrom("audit_entry")
      .select("action")
      .orderBy("id", "desc")
      .limit(2)
      .execute();
    expect(actions.map(({ action }) => action)).toEqual(["live_confirmed", "live_disputed"]);
  });

  it.each([
    ["no verdict", [], "oordeel"],
    ["a verdict that is none", [["oordeel", "misschien"]], "oordeel"],
    ["a dispute without a reason", [["oordeel", "betwist"]], "reden"],
    [
      "a reason too long",
      [
        ["oordeel", "betwist"],
        ["reden", "x".repeat(501)],
      ],
      "reden",
    ],
    [
      "a NUL",
      [
        ["oordeel", "betwist"],
        ["reden", "a\u0000"],
      ],
      "reden",
    ],
  ] as [string, [string, string][], string][])(
    "refuses %s at its field, and writes nothing",
    async (_, fields, field) => {
      const [revision = ""] = await openRevisions();
      const before = await site.count("live_review");
      const answer = await lead.post(`${PATH}?beoordeel=${revision}`, [["opgave", revision], ...fields]);
      expect(answer.status).toBe(400);
      expect(complaintsOf(answer.text).join(" ")).toContain(field);
      expect(await site.count("live_review")).toBe(before);
    },
  );

  it.each([["1"], ["999999"], ["x"], ["-1"]])(
    "refuses entry %s, of another project or none",
    async (revision) => {
      const before = await site.count("live_review");
      const answer = await lead.post(PATH, [
        ["opgave", revision],
        ["oordeel", "klopt"],
      ]);
      expect(answer.status).toBe(400);
      expect(await site.count("live_review")).toBe(before);
    },
  );

  it("is not for others, nor for another project", async () => {
    expect((await taskforce.get(PATH)).status).toBe(403);
    expect((await lead.get("/mijn-project/landelijke-verhuisservice")).status).toBe(403);
    expect((await lead.post("/mijn-project/landelijke-verhuisservice", [["oordeel", "klopt"]])).status).toBe(
      403,
    );
  });
});
