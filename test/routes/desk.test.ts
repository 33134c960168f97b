import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type DeskPerson, deskSite, entryFields } from "./desk-site.ts";

const site = deskSite();
const SLUG = "landelijke-verhuisservice";
const LIVE = "digitale-aangifte-overlijden";
const DESK = "/mijn-gemeente/GM0344";
const PROJECT = `${DESK}/${SLUG}`;

let an: DeskPerson;
let bea: DeskPerson;
let taskforce: DeskPerson;
beforeAll(async () => {
  an = await site.person("an", { role: "municipality_editor", municipalityCode: "GM0344" });
  bea = await site.person("bea", { role: "municipality_approver", municipalityCode: "GM0344" });
  taskforce = await site.person("tess", { role: "taskforce" });
});

const day = (name: string, dag: string, maand = "", jaar = "") => ({
  [`${name}.dag`]: dag,
  [`${name}.maand`]: maand,
  [`${name}.jaar`]: jaar,
});

async function entry(fields: Record<string, string>): Promise<Record<string, string>> {
  return entryFields({ revisie: await site.revisionOf("GM0344", SLUG), ...fields });
}

async function register(person: DeskPerson, fields: Record<string, string>): Promise<number> {
  const answer = await person.post(PROJECT, await entry(fields));
  expect(answer.status, answer.text.slice(0, 0)).toBe(303);
  return Number(/opgeslagen=(\d+)/.exec(answer.location ?? "")?.[1]);
}

async function eventOf(revision: number) {
  return await site
    .database()
    .selectFrom("participation_event")
    .selectAll()
    .where("revision", "=", revision)
    .executeTakeFirstOrThrow();
}

describe("the way to a desk", () => {
  test("leads to the one municipality of an account", async () => {
    expect((await an.get("/mijn-gemeente")).location).toBe(DESK);
  });

  test("lets the Taskforce search, and others be told that there is none", async () => {
    expect((await taskforce.get("/mijn-gemeente?gemeente=utrecht")).text).toContain(`href="${DESK}"`);
    const lead = await site.person("lee", { role: "project_lead", projectSlug: SLUG });
    expect((await lead.get("/mijn-gemeente")).text).toContain("geen gemeente gekoppeld");
  });
});

describe("a desk", () => {
  test("opens with what is asked, and shows every project", async () => {
    const { text } = await an.get(DESK);
    expect(text).toMatch(/de geplande dag 1 oktober 2018 is voorbij/);
    expect(text).toContain("Uitvraag 4e kwartaal 2018");
    expect(text).toContain("iBabs");
    expect(text).toContain("Komt uit een openbare bron");
    expect(text).not.toContain(`?wijzig=open-raadsinformatie`);
  });

  test("opens a form in place", async () => {
    const { text } = await an.get(`${DESK}?wijzig=${LIVE}`);
    expect(text).toContain(`action="/mijn-gemeente/GM0344/${LIVE}"`);
    expect(text.match(/type="radio"/g)).toHaveLength(2);
    expect(text).toMatch(/value="stopped"/);
  });
});

describe("one entry", () => {
  test("is registered with its days, note and contact, and told so", async () => {
    const revision = await register(an, {
      status: "committed",
      ...day("per", "1-3-2018"),
      ...day("gepland_in_gebruik", "1", "februari", "2019"),
      toelichting: "Besluit 現 =SOM(A1)",
      interne_notitie: "alleen wij <b>zien</b> dit",
      contact_naam: "Coördinator",
    });
    expect(await eventOf(revision)).toMatchObject({
      status: "committed",
      effective_on: "2018-03-01",
      planned_live_on: "2019-02-01",
      note: "Besluit 現 =SOM(A1)",
      source: "municipality",
      actor: String(an.accountId),
    });
    const saved = await an.get(`${DESK}?opgeslagen=${revision}`);
    expect(saved.text).toContain("Landelijke verhuisservice staat op “aangemeld” per 1 maart 2018.");
    expect((await an.get(PROJECT)).text).toContain("alleen wij &lt;b&gt;zien&lt;/b&gt; dit");
    const openData = await fetch(`${site.url()}/open-data/gebeurtenissen.csv`);
    const csv = await openData.text();
    expect(csv).toContain("Besluit 現");
    expect(csv).not.toContain("alleen wij");
    const mail = await site.database().selectFrom("mail").select("text_body").execute();
    expect(mail.at(-1)?.text_body).toContain("Landelijke verhuisservice: aangemeld per 1 maart 2018");
    const audit = await site.database().selectFrom("audit_entry").select(["action", "detail"]).execute();
    expect(audit.slice(-2).map(({ action }) => action)).toEqual(["registered", "contact_changed"]);
    expect(JSON.stringify(audit)).not.toContain("Besluit");
  });

  test("sent twice is registered once", async () => {
    const fields = await entry({ status: "implementing", ...day("per", "1", "4", "2018") });
    const [first, second] = await Promise.all([an.post(PROJECT, fields), an.post(PROJECT, fields)]);
    const third = await an.post(PROJECT, fields);
    expect(first.location).toBe(second.location);
    expect(third.location).toBe(first.location);
    expect([first.status, second.status, third.status]).toEqual([303, 303, 303]);
    const events = await site
      .database()
      .selectFrom("participation_event")
      .select("revision")
      .where("municipality_code", "=", "GM0344")
      .where("project_slug", "=", SLUG)
      .where("status", "=", "implementing")
      .execute();
    expect(events).toHaveLength(1);
  });

  test("of somebody else meanwhile is shown beside one's own, which can be saved on top of it", async () => {
    const stale = await entry({
      status: "implementing",
      ...day("per", "1", "5", "2018"),
      toelichting: "van An",
    });
    await register(bea, { status: "exploring", ...day("per", "2", "5", "2018") });
    const before = await site.written();
    const conflict = await an.post(PROJECT, stale);
    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain("Intussen heeft bea ook iets gemeld");
    expect(conflict.text).toContain("van An");
    expect(await site.written()).toEqual(before);
    const revisie = /name="revisie" value="(\d+)"/.exec(conflict.text)?.[1] ?? "";
    const formulier = /name="formulier" value="([^"]+)"/.exec(conflict.text)?.[1] ?? "";
    expect(
      (await an.post(PROJECT, { ...stale, revisie, formulier, ...day("per", "3", "5", "2018") })).status,
    ).toBe(303);
  });

  test("on behalf is marked as the Taskforce's", async () => {
    expect((await taskforce.get(DESK)).text).toContain("U registreert namens Utrecht");
    const revision = await register(taskforce, { status: "implementing", ...day("per", "1", "6", "2018") });
    expect((await eventOf(revision)).source).toBe("taskforce");
  });

  test("typed when the session had ended is there again after signing in", async () => {
    const fields = await entry({
      status: "live",
      toelichting: "bewaar mij",
      ...day("per", "31", "2", "2018"),
    });
    const ended = await fetch(`${site.url()}${PROJECT}`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: site.url() },
      body: new URLSearchParams(fields),
    });
    expect(ended.headers.get("location")).toContain("/aanmelden?naar=");
    const kept = ended.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const { text } = await an.get(PROJECT, kept);
    expect(text).toContain("bewaar mij");
    expect(text).toMatch(/name="per.dag"[^>]*value="31"/);
  });
});

describe("what was recorded", () => {
  test("is corrected and withdrawn with a reason, and nothing disappears", async () => {
    const revision = await register(an, { status: "implementing", ...day("per", "1", "7", "2018") });
    const path = `${PROJECT}/gebeurtenis/${revision}`;
    expect((await an.get(path)).text).toContain(`Verbeter opgave ${revision}`);
    const correction = await an.post(path, {
      ...(await entry({ status: "committed", ...day("per", "2", "7", "2018") })),
      soort: "correctie",
      waarom: "verkeerde dag",
    });
    const corrected = Number(/opgeslagen=(\d+)/.exec(correction.location ?? "")?.[1]);
    expect(await eventOf(corrected)).toMatchObject({
      kind: "correction",
      replaces_revision: revision,
      note: "verkeerde dag",
      effective_on: "2018-07-02",
    });
    const withdrawal = await an.post(`${PROJECT}/gebeurtenis/${corrected}?doe=intrekken`, {
      formulier: randomUUID(),
      revisie: String(corrected),
      soort: "intrekking",
      waarom: "hoorde hier niet",
    });
    expect(withdrawal.status).toBe(303);
    const { text } = await an.get(PROJECT);
    for (const word of [`verbeterd door opgave ${corrected}`, "ingetrokken met opgave", "hoorde hier niet"]) {
      expect(text).toContain(word);
    }
    const again = await an.post(path, {
      ...(await entry({ status: "committed", ...day("per", "2", "7", "2018") })),
      soort: "correctie",
      waarom: "nog eens",
    });
    expect(again.status).toBe(400);
    expect(again.text).toContain("is al vervangen");
  });
});

describe("everything is still right", () => {
  test("confirms what was ticked in one go, and leaves the rest alone", async () => {
    const page = await an.get(`${DESK}/bevestigen`);
    const boxes = [
      ...page.text.matchAll(/name="project"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="project"/g),
    ].map(([, first, second]) => first ?? second ?? "");
    expect(boxes.some((box) => box.startsWith(LIVE))).toBe(true);
    expect(boxes.some((box) => box.startsWith("open-raadsinformatie"))).toBe(false);
    expect(page.text).toContain("de geplande dag is voorbij");
    const box = boxes.find((candidate) => candidate.startsWith(LIVE)) ?? "";
    const answer = await an.post(`${DESK}/bevestigen`, { formulier: randomUUID(), project: box });
    expect(answer.status).toBe(303);
    const revision = Number(/opgeslagen=(\d+)/.exec(answer.location ?? "")?.[1]);
    expect(await eventOf(revision)).toMatchObject({ kind: "confirmation", effective_on: "2018-12-31" });
    const stale = await an.post(`${DESK}/bevestigen`, { formulier: randomUUID(), project: box });
    expect([stale.status, stale.text.includes("Intussen is er iets gemeld")]).toEqual([400, true]);
  });
});

describe("whom to call", () => {
  test("is told with the reason and the contact, to who may", async () => {
    const { text } = await an.get(`${DESK}/bellen?project=${LIVE}`);
    expect(text).toMatch(/buurgemeente|zelfde provincie/);
    expect(text).toContain("voorbeeld.invalid");
    expect((await an.get(`${DESK}/bellen?project=bestaat-niet`)).status).toBe(404);
  });
});
