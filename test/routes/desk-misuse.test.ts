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
let cor: DeskPerson;
beforeAll(async () => {
  an = await site.person("an", { role: "municipality_editor", municipalityCode: "GM0344" });
  bea = await site.person("bea", { role: "municipality_approver", municipalityCode: "GM0344" });
  cor = await site.person("cor", { role: "municipality_approver", municipalityCode: "GM0344" });
});

const day = (name: string, dag: string, maand = "", jaar = "") => ({
  [`${name}.dag`]: dag,
  [`${name}.maand`]: maand,
  [`${name}.jaar`]: jaar,
});
const PER = day("per", "1", "3", "2018");

/** Posts, and says whether anything was written. */
async function sent(person: DeskPerson, path: string, fields: Record<string, string>) {
  const before = await site.written();
  const answer = await person.post(path, fields);
  expect(await site.written()).toEqual(before);
  return answer;
}

describe("a wrong answer is told at its field, and nothing is written", () => {
  test.each<[string, Record<string, string>, string, string]>([
    ["no status", { ...PER }, "status", "Kies een stand"],
    ["a status that does not exist", { status: "zzz", ...PER }, "status", "Kies een stand"],
    ["no day", { status: "live" }, "per", "Vul de dag in"],
    [
      "a day that does not exist",
      { status: "live", ...day("per", "31", "2", "2018") },
      "per",
      "31 februari 2018 bestaat niet",
    ],
    ["a day to come", { status: "live", ...day("per", "1-3-2019") }, "per", "1 maart 2019 ligt na vandaag"],
    [
      "a day before the project",
      { status: "live", ...day("per", "1-3-1999") },
      "per",
      "ligt voor het begin van het project",
    ],
    [
      "stopped without ever being live",
      { status: "stopped", reden: "x", ...PER },
      "status",
      "kan niet op 1 maart 2018",
    ],
    [
      "no reason to stay out",
      { status: "declined", ...PER, ...day("herbeoordelen_op", "1-3-2019") },
      "reden",
      "een reden nodig",
    ],
    [
      "no day to look again",
      { status: "declined", reden: "geld", ...PER },
      "herbeoordelen_op",
      "kijkt later opnieuw",
    ],
    [
      "a plan with live",
      { status: "live", ...PER, ...day("gepland_in_gebruik", "1-3-2019") },
      "gepland_in_gebruik",
      "hoort geen geplande dag",
    ],
    [
      "a plan before its day",
      { status: "committed", ...PER, ...day("gepland_in_gebruik", "1-3-2017") },
      "gepland_in_gebruik",
      "ligt voor de dag",
    ],
    [
      "a script for an address",
      { status: "live", ...PER, bewijs_url: "javascript:alert(1)" },
      "bewijs_url",
      "niet volledig",
    ],
    ["half an address", { status: "live", ...PER, bewijs_url: "utrecht.nl" }, "bewijs_url", "niet volledig"],
    [
      "a text that is too long",
      { status: "live", ...PER, toelichting: "x".repeat(501) },
      "toelichting",
      "501 tekens",
    ],
    [
      "a note with NUL",
      { status: "live", ...PER, interne_notitie: "a\u0000b" },
      "interne_notitie",
      "niet te lezen",
    ],
    [
      "no e-mail address",
      { status: "live", ...PER, contact_naam: "x", contact_email: "x@" },
      "contact_email",
      "geen e-mailadres",
    ],
    [
      "an address of nobody",
      { status: "live", ...PER, contact_telefoon: "030" },
      "contact_naam",
      "nog geen naam",
    ],
  ])("%s", async (_name, fields, field, message) => {
    const answer = await sent(an, PROJECT, entryFields(fields));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("<title>Fout: ");
    expect(answer.text).toMatch(new RegExp(`<a href="#${field}">[^<]*${message}`));
    expect(answer.text).toMatch(new RegExp(`id="${field}-fout"`));
  });

  test.each<[string, Record<string, string>]>([
    ["no number of the form", { formulier: "", status: "live", ...PER }],
    ["a number that is none", { formulier: "1 or 1=1", status: "live", ...PER }],
    ["a revision that is none", { revisie: "x", status: "live", ...PER }],
  ])("%s", async (_name, fields) => {
    const answer = await sent(an, PROJECT, entryFields(fields));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("niet volledig aangekomen");
  });

  test("the revision of another project is a conflict", async () => {
    const answer = await sent(
      an,
      PROJECT,
      entryFields({ status: "live", ...PER, revisie: await site.revisionOf("GM0344", LIVE) }),
    );
    expect(answer.status).toBe(409);
  });

  test("what is no form is refused", async () => {
    const answer = await an.post(PROJECT, {});
    expect(answer.status).toBe(400);
  });
});

describe("what is not one's own is refused, and nothing is written", () => {
  const fields = { status: "live", ...PER };
  test.each<[string, string, number]>([
    ["another municipality", `/mijn-gemeente/GM0363/${SLUG}`, 403],
    ["a municipality that does not exist", `/mijn-gemeente/GM9999/${SLUG}`, 403],
    ["a project that does not exist", `${DESK}/bestaat-niet`, 404],
    ["an observed project", `${DESK}/open-raadsinformatie`, 400],
    ["an entry of another municipality", `${PROJECT}/gebeurtenis/1`, 404],
    ["an entry that is no number", `${PROJECT}/gebeurtenis/1e3`, 404],
    ["an entry of an observed project", `${DESK}/open-raadsinformatie/gebeurtenis/2`, 403],
  ])("%s", async (_name, path, status) => {
    expect((await sent(an, path, entryFields(fields))).status).toBe(status);
  });

  test("a code in the form changes nothing", async () => {
    const answer = await an.post(
      PROJECT,
      entryFields({ ...fields, gemeente_code: "GM0363", municipality_code: "GM0363", code: "GM0363" }),
    );
    expect(answer.status).toBe(303);
    const last = await site
      .database()
      .selectFrom("participation_event")
      .select("municipality_code")
      .orderBy("revision", "desc")
      .executeTakeFirstOrThrow();
    expect(last.municipality_code).toBe("GM0344");
  });

  test.each([
    ["nothing ticked", undefined, "Kies ten minste één project"],
    ["a project that does not exist", "bestaat-niet@1", "kan niet worden bevestigd"],
    ["an observed one", "open-raadsinformatie@2", "kan niet worden bevestigd"],
    ["no project", "<b>", "kan niet worden bevestigd"],
  ])("confirming %s", async (_name, project, message) => {
    const formulier = randomUUID();
    const answer = await sent(an, `${DESK}/bevestigen`, project ? { formulier, project } : { formulier });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(message);
  });
});

describe("four eyes", () => {
  const settings = `${DESK}/instellingen`;
  const waiting = `${DESK}/wachtend`;
  const lastEntry = async () =>
    String(
      (
        await site
          .database()
          .selectFrom("pending_entry")
          .select(({ fn }) => fn.max("id").as("id"))
          .executeTakeFirstOrThrow()
      ).id,
    );
  const lastEvent = async () => Number((await site.written()).participation_event);
  const handIn = async (person: DeskPerson, dag: string) =>
    person.post(
      `${DESK}/omgevingswet-slim-invoeren`,
      entryFields({
        status: "exploring",
        ...day("per", dag),
        revisie: await site.revisionOf("GM0344", "omgevingswet-slim-invoeren"),
      }),
    );

  test("are switched on by an approver only", async () => {
    expect((await sent(an, settings, { soort: "vier-ogen", vier_ogen: "ja" })).status).toBe(403);
    expect((await bea.post(settings, { soort: "vier-ogen", vier_ogen: "ja" })).status).toBe(303);
    expect((await an.get(settings)).text).toContain("elke opgave wacht op een goedkeurder");
  });

  test("an entry counts only when somebody else approved it", async () => {
    const before = await lastEvent();
    expect((await handIn(an, "1-10-2018")).location).toBe(`${DESK}?wacht=1`);
    expect(await lastEvent()).toBe(before);
    const opgave = await lastEntry();
    for (const person of [an, bea]) {
      const { text } = await person.get(waiting);
      expect(text).toContain("Omgevingswet");
      expect(text).toMatch(/Ingediend op .* door an, vandaag/);
    }
    expect((await sent(an, waiting, { opgave, besluit: "approved" })).status).toBe(403);
    expect((await sent(bea, waiting, { opgave, besluit: "rejected" })).text).toContain(
      "waarom u dit afwijst",
    );
    expect((await sent(bea, waiting, { opgave, besluit: "zomaar" })).status).toBe(400);
    expect((await bea.post(waiting, { opgave, besluit: "approved" })).status).toBe(303);
    expect(await lastEvent()).toBe(before + 1);
    expect((await sent(bea, waiting, { opgave, besluit: "approved" })).text).toContain("al beslist");
  });

  test("nobody approves an entry of their own, but one can take it back", async () => {
    await handIn(bea, "2-10-2018");
    const opgave = await lastEntry();
    expect((await sent(bea, waiting, { opgave, besluit: "approved" })).text).toContain(
      "Een ander keurt haar goed",
    );
    expect((await sent(cor, waiting, { opgave, besluit: "taken_back" })).status).toBe(400);
    expect((await bea.post(waiting, { opgave, besluit: "taken_back" })).status).toBe(303);
  });

  test("an entry that no longer fits is not approved", async () => {
    await handIn(an, "3-10-2018");
    const first = await lastEntry();
    await handIn(an, "4-10-2018");
    const second = await lastEntry();
    expect((await cor.post(waiting, { opgave: second, besluit: "approved" })).status).toBe(303);
    const answer = await sent(cor, waiting, { opgave: first, besluit: "approved" });
    expect(answer.text).toContain("past niet meer bij wat intussen is vastgelegd");
    expect((await cor.post(waiting, { opgave: first, besluit: "rejected", reden: "dubbel" })).status).toBe(
      303,
    );
    expect((await an.get(waiting)).text).toContain("dubbel");
  });
});

describe("contacts", () => {
  test("are kept, told to who is signed in, and never public", async () => {
    const path = `${DESK}/instellingen`;
    const fields = {
      project: SLUG,
      contact_naam: "Loket 現",
      contact_email: "loket@voorbeeld.invalid",
      contact_telefoon: "",
    };
    expect((await an.post(path, fields)).location).toBe(`${path}?opgeslagen=contact`);
    expect((await an.get(path)).text).toContain("Loket 現");
    const publicPage = await fetch(`${site.url()}/gemeenten/GM0344`);
    expect(await publicPage.text()).not.toContain("Loket");
    expect((await sent(an, path, { ...fields, project: "bestaat-niet" })).status).toBe(400);
    expect((await sent(an, path, { ...fields, contact_email: "x y" })).status).toBe(400);
  });
});
