import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { loader } from "#app/routes/changes.tsx";
import { loader as feedLoader } from "#app/routes/changes-feed.ts";
import { loader as tableLoader } from "#app/routes/changes-table.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { examplePages, refusalOf } from "./example-pages.ts";

const { ask, context } = examplePages();
const changes = (query = "") => ask(loader, `/wijzigingen${query}`);

describe("what changed between two days", () => {
  it("covers the last 91 days, and says so in one sentence", async () => {
    const { params, description, projects } = await changes();
    expect(params.period).toEqual({ kind: "days", from: "2018-10-01", to: "2018-12-31" });
    expect(description).toMatch(
      /^Tussen 1 oktober 2018 en 31 december 2018 namen gemeenten \d+ keer een project in gebruik/,
    );
    expect(projects).toHaveLength(6);
    expect(projects.find(({ slug }) => slug === "open-raadsinformatie")).toMatchObject({
      before: { live: 104, total: 380 },
      after: { live: 104, total: 380 },
      moves: [],
    });
  });

  it("adds up: before, plus who began, minus who stopped, is after", async () => {
    const { projects } = await changes("?van=2018-01-01&tot=2018-12-31");
    for (const { before, after, moves } of projects) {
      const gained = moves
        .filter((move) => move.toStatus === "live")
        .reduce((sum, { count }) => sum + count, 0);
      const lost = moves
        .filter((move) => move.fromStatus === "live")
        .reduce((sum, { count }) => sum + count, 0);
      expect((before?.live ?? 0) + gained - lost).toBe(after.live);
    }
  });

  it("tells of the five of Open Raadsinformatie on 13 April 2018, and of Losser", async () => {
    const response = await ask(tableLoader, "/wijzigingen/tabel.csv?van=2018-03-01&tot=2018-04-30");
    const cells = parse(await response.text(), { columns: true }) as Record<string, string>[];
    const own = cells.filter((row) => row.project === "open-raadsinformatie");
    expect(own.map((row) => [row.gemeente, row.sinds, row.status_naar]).sort()).toEqual([
      ["Boxmeer", "2018-04-13", "in_gebruik"],
      ["Ede", "2018-04-13", "in_gebruik"],
      ["Losser", "2018-03-26", "gestopt"],
      ["Nijkerk", "2018-04-13", "in_gebruik"],
      ["Steenwijkerland", "2018-04-13", "in_gebruik"],
      ["Zwartewaterland", "2018-04-13", "in_gebruik"],
    ]);
  });

  it("pages through a long list, the latest first", async () => {
    const first = await changes("?van=2015-01-01&tot=2018-12-31");
    expect(first.changes.rows).toHaveLength(100);
    const days = first.changes.rows.map(({ on }) => on);
    expect(days).toEqual([...days].sort().reverse());
    const second = await changes("?van=2015-01-01&tot=2018-12-31&pagina=2");
    expect(second.changes.rows[0]?.on).toBeDefined();
    expect((second.changes.rows[0]?.on ?? "") <= (days.at(-1) ?? "")).toBe(true);
  });

  it("sets reorganisations apart, with what they did to the numbers", async () => {
    const { reorganisations } = await changes("?van=2017-12-31&tot=2018-01-01");
    expect(reorganisations).toHaveLength(1);
    expect(reorganisations[0]).toMatchObject({ on: "2018-01-01", before: 388, after: 380 });
    for (const { before, after } of reorganisations[0]?.effects ?? []) expect(before).not.toBe(after);
  });

  it("names the phases entered in the period", async () => {
    const { phases } = await changes("?van=2015-01-01&tot=2018-12-31");
    expect(phases.length).toBeGreaterThan(6);
    expect(phases.every(({ on }) => on > day("2015-01-01") && on <= day("2018-12-31"))).toBe(true);
  });
});

describe("what became known between two moments", () => {
  it("is the difference between what was known then and what is known now", async () => {
    const page = await changes("?bekendVan=2018-12-01&bekendTot=2018-12-31&peildatum=2018-10-31");
    const app = await context();
    const register = await app.register();
    const on = day("2018-10-31");
    const known = await findAllStates(app.db, register, { on, knownAt: null });
    for (const { code, slug, toStatus, fromStatus } of page.changes.rows) {
      const state = known.get(slug)?.find(({ municipalityCode }) => municipalityCode === code);
      expect(state?.status).toBe(toStatus);
      expect(fromStatus).not.toBe(toStatus);
    }
    expect(page.changes.total).toBeGreaterThan(0);
    expect(page.reorganisations).toEqual([]);
  });

  it("is nothing between the same moment twice", async () => {
    const page = await changes("?bekendVan=2018-12-01&bekendTot=2018-12-01");
    expect(page.changes.total).toBe(0);
    expect(page.description).toContain("werd er niets nieuws bekend");
  });
});

it("refuses what it cannot read", async () => {
  expect(await refusalOf(changes("?van=2018-12-31&tot=2018-01-01&peildatum=x"))).toEqual({
    status: 400,
    problems: ["peildatum not_a_day", "van from_after_to"],
  });
});

it("hands out all changes of the period as a file", async () => {
  const query = "?van=2018-01-01&tot=2018-12-31";
  const page = await changes(query);
  const response = await ask(tableLoader, `/wijzigingen/tabel.csv${query}`);
  const cells = parse(await response.text(), { columns: true }) as Record<string, string>[];
  expect(cells).toHaveLength(page.changes.total);
  expect(cells.slice(0, 100).map((row) => [row.gemeente_code, row.project, row.sinds])).toEqual(
    page.changes.rows.map(({ code, slug, on }) => [code, slug, on]),
  );
});

describe("the feed", () => {
  const feed = async () => (await ask(feedLoader, "/wijzigingen/feed.atom")).text();

  it("is Atom with an example mark on what is made up", async () => {
    const xml = await feed();
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    );
    const titles = [...xml.matchAll(/<entry>\s*<title[^>]*><!\[CDATA\[(.*?)\]\]>/gs)].map(
      ([, title]) => title ?? "",
    );
    expect(titles.length).toBeGreaterThan(3);
    for (const title of titles)
      expect(title.startsWith("[voorbeeld]")).toBe(!title.includes("Open Raadsinformatie"));
  });

  it("has ids that are unique and stay", async () => {
    const idsOf = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    const ids = idsOf(await feed());
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsOf(await feed())).toEqual(ids);
  });

  it("opens and closes every element", async () => {
    const xml = (await feed()).replace(/<!\[CDATA\[.*?\]\]>/gs, "").replace(/<\?xml.*?\?>/, "");
    const open: string[] = [];
    for (const [, closing, name, , self] of xml.matchAll(/<(\/?)([\w:]+)([^<>]*?)(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!self && name) open.push(name);
    }
    expect(open).toEqual([]);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#)/);
  });
});
