import { describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/role.ts";
import { loader as listLoader } from "#app/routes/rounds.tsx";
import { loader as newLoader, action as openAction } from "#app/routes/rounds-new.tsx";
import { action as changeAction, loader as roundLoader } from "#app/routes/rounds-round.tsx";
import { loader as tableLoader } from "#app/routes/rounds-table.ts";
import { examplePages, refusalOf } from "./example-pages.ts";

const pages = examplePages();
const TASKFORCE: Actor = { accountId: 1, name: "Lid", assignments: [{ role: "taskforce" }] };
const WATCHER: Actor = { accountId: 2, name: "Lid", assignments: [{ role: "cvd_member" }] };

const GOOD = {
  formulier: "3f1b0e9a-1111-4222-8333-444455556666",
  naam: "Uitvraag winter",
  projecten: ["digitale-aangifte-overlijden", "landelijke-verhuisservice"],
  "peildatum.dag": "31",
  "peildatum.maand": "12",
  "peildatum.jaar": "2018",
  "uiterlijk.dag": "31",
  "uiterlijk.maand": "januari",
  "uiterlijk.jaar": "2019",
  toelichting: "<script>alert(1)</script>\n\n=1+1",
};

type Fields = Readonly<Record<string, string | readonly string[]>>;

async function post(
  action: typeof openAction | typeof changeAction,
  path: string,
  fields: Fields,
  { actor = TASKFORCE, params = {} }: { actor?: Actor; params?: Record<string, string> } = {},
) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
  }
  const request = new Request(`https://vliegwiel.example${path}`, { method: "POST", body });
  const context = await pages.context();
  const config = { ...context.config, sessionSecret: "s".repeat(32) };
  return action({ request, params, context: { ...context, config, actor } });
}

function reply(answer: unknown) {
  const { data, init } = answer as {
    data: { error?: Record<string, string[]>; initialValue?: Record<string, unknown>; plan?: unknown };
    init: { status: number } | null;
  };
  return { ...data, status: init?.status ?? 200 };
}

async function counts() {
  const { db } = await pages.context();
  const count = async (table: "round" | "mail") =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    );
  return { rounds: await count("round"), mails: await count("mail") };
}

const open = (fields: Fields, actor?: Actor) =>
  post(openAction, "/taskforce/rondes/nieuw", fields, actor ? { actor } : {});

describe("form of a new round", () => {
  it.each<[string, Fields, string, RegExp]>([
    ["no name", { naam: "" }, "naam", /Geef de uitvraag een naam/],
    ["a name that is too long", { naam: "x".repeat(81) }, "naam", /81 tekens/],
    ["a name with a NUL", { naam: "a\u0000b" }, "naam", /niet te lezen/],
    ["a name with a line break", { naam: "Hallo\nBcc: b@c.nl" }, "naam", /één regel/],
    ["no project", { projecten: [] }, "projecten", /minstens één/],
    ["an observed project", { projecten: ["open-raadsinformatie"] }, "projecten", /open-raadsinformatie/],
    [
      "an unknown project",
      { projecten: ["'; drop table round; --"] },
      "projecten",
      /kan niet in een uitvraag/,
    ],
    [
      "a deadline before the reference day",
      { "uiterlijk.dag": "1", "uiterlijk.maand": "12", "uiterlijk.jaar": "2018" },
      "uiterlijk",
      /ligt voor de peildatum/,
    ],
    [
      "a deadline that is today",
      { "uiterlijk.dag": "31", "uiterlijk.maand": "12", "uiterlijk.jaar": "2018" },
      "uiterlijk",
      /na vandaag/,
    ],
    ["a day that does not exist", { "peildatum.maand": "2" }, "peildatum", /bestaat niet/],
    [
      "no deadline",
      { "uiterlijk.dag": "", "uiterlijk.maand": "", "uiterlijk.jaar": "" },
      "uiterlijk",
      /Vul de uiterste dag in/,
    ],
    ["a text that is too long", { toelichting: "x".repeat(2001) }, "toelichting", /2\.001 tekens/],
    ["a reference day before a project", { "peildatum.jaar": "2010" }, "projecten", /begon pas/],
  ])(
    "refuses %s at its field, keeps what was typed and writes nothing",
    async (_name, wrong, field, message) => {
      const before = await counts();
      const { status, error, initialValue } = reply(await open({ ...GOOD, ...wrong, stap: "openen" }));
      expect(status).toBe(400);
      expect(Object.keys(error ?? {})).toEqual([field]);
      expect(error?.[field]?.join(" ")).toMatch(message);
      expect(initialValue?.toelichting ?? "").toBe({ ...GOOD, ...wrong }.toelichting);
      expect(await counts()).toEqual(before);
    },
  );

  it("shows first what would happen, and does nothing", async () => {
    const before = await counts();
    const { status, plan } = reply(await open(GOOD));
    expect(status).toBe(200);
    expect(plan).toMatchObject({ municipalityCount: 380, mailCount: 380, unreachable: [] });
    expect(JSON.stringify(plan)).toContain("<script>alert(1)</script>");
    expect(await counts()).toEqual(before);
  });

  it("opens once, with an invitation for everybody in the same write, its text escaped", async () => {
    const before = await counts();
    const [first, second] = await Promise.all([
      open({ ...GOOD, stap: "openen" }),
      open({ ...GOOD, stap: "openen" }),
    ]);
    const place = (answer: unknown) => (answer as Response).headers.get("Location");
    expect((first as Response).status).toBe(303);
    expect(place(first)).toBe(`/taskforce/rondes/${before.rounds + 1}?geopend=380`);
    expect(place(second)).toBe(place(first));
    expect(await counts()).toEqual({ rounds: before.rounds + 1, mails: before.mails + 380 });
    const { db } = await pages.context();
    const mail = await db
      .selectFrom("mail")
      .selectAll()
      .where("municipality_code", "=", "GM0344")
      .executeTakeFirstOrThrow();
    expect(mail.html_body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(mail.html_body).not.toContain("<script>");
    const audit = await db
      .selectFrom("audit_entry")
      .selectAll()
      .where("action", "=", "round_opened")
      .execute();
    expect(audit).toHaveLength(1);
    expect(audit[0]).toMatchObject({ account_id: 1, subject: String(before.rounds + 1) });
  });

  it("is not for who only watches", async () => {
    const before = await counts();
    expect((await refusalOf(open({ ...GOOD, stap: "openen" }, WATCHER))).status).toBe(403);
    expect(
      (await refusalOf(pages.ask(newLoader, "/taskforce/rondes/nieuw", { actor: WATCHER }))).status,
    ).toBe(403);
    expect(await counts()).toEqual(before);
  });
});

describe("page of a round", () => {
  const ask = (search = "", id = "2", actor = TASKFORCE) =>
    pages.ask(roundLoader, `/taskforce/rondes/${id}${search}`, { actor, params: { id } });

  it("counts every municipality once, also by province and size", async () => {
    const { counts: all, provinces, sizes, list } = await ask();
    expect(all.asked).toBe(380);
    expect(all.on_time + all.late + all.partly + all.missing).toBe(380);
    for (const groups of [provinces, sizes]) {
      expect(groups.reduce((sum, group) => sum + group.counts.asked, 0)).toBe(380);
    }
    expect(list.total).toBe(all.partly + all.missing);
  });

  it("narrows the list down by what the address says, and the file with it", async () => {
    const { list, provinces } = await ask("?antwoord=alle&provincie=Utrecht");
    expect(list.total).toBe(provinces.find(({ key }) => key === "Utrecht")?.counts.asked);
    const path = "/taskforce/rondes/2/tabel.csv?antwoord=alle&provincie=Utrecht";
    const file = await pages.ask(tableLoader, path, { actor: TASKFORCE, params: { id: "2" } });
    const lines = (await file.text()).trim().split("\r\n");
    expect(lines).toHaveLength(list.total + 1);
    expect(lines[0]).toContain("projecten_open");
  });

  it.each(["?antwoord=x", "?provincie=Atlantis", "?pagina=0"])("refuses %s", async (search) => {
    expect((await refusalOf(ask(search))).status).toBe(400);
  });

  it.each(["99", "0", "x", "1e3"])("knows no round %s", async (id) => {
    expect((await refusalOf(ask("", id))).status).toBe(404);
  });

  it("lets who watches read and nothing more", async () => {
    expect((await ask("?doe=sluiten", "2", WATCHER)).mayManage).toBe(false);
    const closing = post(
      changeAction,
      "/taskforce/rondes/2",
      { doel: "sluiten" },
      { actor: WATCHER, params: { id: "2" } },
    );
    expect((await refusalOf(closing)).status).toBe(403);
  });

  it("changes the deadline, refuses one before the reference day, and closes", async () => {
    const send = (fields: Fields) =>
      post(changeAction, "/taskforce/rondes/2", fields, { params: { id: "2" } });
    const deadline = {
      doel: "wijzigen",
      toelichting: "Nieuw",
      "uiterlijk.dag": "15",
      "uiterlijk.maand": "2",
    };
    const refused = reply(await send({ ...deadline, "uiterlijk.jaar": "2018" }));
    expect(refused.status).toBe(400);
    expect(refused.error?.uiterlijk?.join()).toMatch(/ligt voor de peildatum/);
    await send({ ...deadline, "uiterlijk.jaar": "2019" });
    expect((await ask()).round).toMatchObject({ deadlineOn: "2019-02-15", text: "Nieuw" });
    await send({ doel: "sluiten" });
    expect((await ask()).round.closedAt).not.toBeNull();
    expect((await ask("?doe=wijzigen")).mayManage).toBe(false);
    expect(reply(await send({ ...deadline, "uiterlijk.jaar": "2019" })).error?.[""]?.join()).toMatch(
      /intussen gesloten/,
    );
  });
});

describe("list of rounds", () => {
  it("has the open one first, and a closed one", async () => {
    const { rounds } = await pages.ask(listLoader, "/taskforce/rondes", { actor: WATCHER });
    expect(rounds.map(({ id }) => id).slice(-2)).toEqual([2, 1]);
    expect(rounds.at(-1)?.closedAt).not.toBeNull();
    expect(rounds.at(-1)?.counts.on_time).toBeGreaterThan(0);
  });
});
