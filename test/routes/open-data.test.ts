import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { columnNames, OPEN_DATA_COLUMNS } from "#app/presenters/open-data-columns.ts";
import { REGISTER_FILES } from "#app/presenters/register-tables.ts";
import { loader as pageLoader } from "#app/routes/open-data.tsx";
import { loader as eventsLoader } from "#app/routes/open-data-events.ts";
import { loader as projectsLoader } from "#app/routes/open-data-projects.ts";
import { loader as registerLoader } from "#app/routes/open-data-register.ts";
import { loader as statesLoader } from "#app/routes/open-data-states.ts";
import { loader as robotsLoader } from "#app/routes/robots.ts";
import { loader as sitemapLoader } from "#app/routes/sitemap.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { examplePages, refusalOf } from "./example-pages.ts";

const { ask, context } = examplePages();

async function rowsOf(response: Response): Promise<Record<string, string>[]> {
  return parse(await response.text(), { columns: true }) as Record<string, string>[];
}

describe("the states", () => {
  it("are those of the pages, with the silent ones left out", async () => {
    const rows = await rowsOf(await ask(statesLoader, "/open-data/deelnames.csv?peildatum=2018-06-30"));
    const app = await context();
    const on = day("2018-06-30");
    const states = await findAllStates(app.db, await app.register(), { on, knownAt: null });
    const said = [...states].flatMap(([slug, list]) =>
      list
        .filter(({ status }) => status !== "none")
        .map(({ municipalityCode }) => `${slug} ${municipalityCode}`),
    );
    expect(rows.map((row) => `${row.project} ${row.gemeente_code}`).sort()).toEqual(said.sort());
    expect(Object.keys(rows[0] ?? {})).toEqual(columnNames("states"));
    for (const row of rows) {
      expect(row.herkomst).toBe(row.project === "open-raadsinformatie" ? "waargenomen" : "voorbeeld");
    }
  });

  it("are 104 in use for Open Raadsinformatie, in JSON too", async () => {
    const response = await ask(statesLoader, "/open-data/deelnames.json?project=open-raadsinformatie");
    const rows = (await response.json()) as { status: string }[];
    expect(rows.filter(({ status }) => status === "in_gebruik")).toHaveLength(104);
  });

  it("refuse an unknown project and a wrong day", async () => {
    expect(await refusalOf(ask(statesLoader, "/open-data/deelnames.csv?project=x&peildatum=y"))).toEqual({
      status: 400,
      problems: ["peildatum not_a_day", "project no_project_on_day"],
    });
  });
});

describe("the log", () => {
  it("follows on after a revision, without a gap and to the end", async () => {
    const app = await context();
    const revisions: number[] = [];
    let address: string | null = "/open-data/gebeurtenissen.csv";
    while (address !== null) {
      const response: Response = await ask(eventsLoader, address);
      const next = /<(.*?)>; rel="next"/.exec(response.headers.get("Link") ?? "")?.[1] ?? null;
      const rows = await rowsOf(response);
      revisions.push(...rows.map((row) => Number(row.revisie)));
      expect(rows.length).toBeLessThanOrEqual(10_000);
      address = next;
    }
    expect(revisions.at(-1)).toBe(app.stamp.revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    expect(new Set(revisions).size).toBe(revisions.length);
  });

  it("is empty after the last revision, and refuses what is no revision", async () => {
    const app = await context();
    const last = await ask(eventsLoader, `/open-data/gebeurtenissen.json?naRevisie=${app.stamp.revision}`);
    expect(await last.json()).toEqual([]);
    expect(await refusalOf(ask(eventsLoader, "/open-data/gebeurtenissen.csv?naRevisie=-1"))).toEqual({
      status: 400,
      problems: ["naRevisie not_a_revision"],
    });
  });
});

it("hands out the portfolio with every phase and target", async () => {
  const rows = await rowsOf(await ask(projectsLoader, "/open-data/projecten.csv"));
  expect(rows).toHaveLength(6);
  const names = Object.keys(rows[0] ?? {});
  for (const [name] of OPEN_DATA_COLUMNS.projects) expect(names).toContain(name);
  expect(rows.find((row) => row.slug === "open-raadsinformatie")).toMatchObject({
    herkomst: "waargenomen",
    doel_herkomst: "voorbeeld",
    fase: expect.any(String),
  });
});

it.each(REGISTER_FILES)("hands out %s of the register with the columns it explains", async (file) => {
  const response = await ask(registerLoader, `/open-data/register/${file}.csv`, {
    params: { file: `${file}.csv` },
  });
  const rows = await rowsOf(response);
  expect(Object.keys(rows[0] ?? {})).toEqual(columnNames(file));
  expect(rows.length).toBeGreaterThan(50);
});

it("knows no other file of the register", async () => {
  const asked = ask(registerLoader, "/open-data/register/accounts.csv", { params: { file: "accounts.csv" } });
  expect(await refusalOf(asked)).toMatchObject({ status: 404 });
});

it("carries the chosen day in the page", async () => {
  const { on, frame } = await ask(pageLoader, "/open-data?peildatum=2017-03-01");
  expect(on).toBe("2017-03-01");
  expect(frame.header.search).toBe("?peildatum=2017-03-01");
});

describe("for search engines", () => {
  it("lists every page of today", async () => {
    const xml = await (await ask(sitemapLoader, "/sitemap.xml")).text();
    expect(xml.match(/<loc>/g)).toHaveLength(8 + 5 + 6 + 380);
    expect(xml).toContain("<loc>https://vliegwiel.example/gemeenten/GM0344</loc>");
  });

  it("keeps made-up figures out of their results", async () => {
    const text = await (await ask(robotsLoader, "/robots.txt")).text();
    expect(text).toContain("User-agent: *\nDisallow: /\n");
    expect(text).toContain("Sitemap: https://vliegwiel.example/sitemap.xml");
  });
});
