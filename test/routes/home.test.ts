import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import Home, { headers, loader, meta } from "#app/routes/home.tsx";
import { textOf } from "#test/support/render-component.tsx";
import { examplePages, refusalOf } from "./example-pages.ts";
import { renderPage } from "./render-page.tsx";

const { ask } = examplePages();

describe("the home page of the example", () => {
  it("shows every project out of 380", async () => {
    const { projects, view } = await ask(loader, "/");
    expect(view.municipalityCount).toBe(380);
    expect(projects.map(({ standing }) => standing.municipalityCount)).toEqual([
      380, 380, 380, 380, 380, 380,
    ]);
    const observed = projects.find(({ standing }) => standing.slug === "open-raadsinformatie");
    expect(observed?.standing).toMatchObject({
      live: 104,
      pace: "far_behind",
      target: 170,
      origin: "observed",
    });
    expect(observed?.liveCodes).toHaveLength(104);
  });

  it("opens with a number that the tiles of its map add up to", async () => {
    const { view } = await ask(loader, "/");
    expect(view.finding.key).toBe("atLeastHalf");
    if (view.finding.key !== "atLeastHalf") return;
    const { count, threshold } = view.finding;
    expect(view.map.tiles.filter((tile) => tile.count >= threshold)).toHaveLength(count);
    expect(view.distribution.reduce((sum, some) => sum + some, 0)).toBe(380);
  });

  it("ends each small curve where its number stands", async () => {
    const { projects, curveDays } = await ask(loader, "/");
    expect(curveDays.at(-1)).toBe("2018-12-31");
    for (const { standing, curve } of projects) {
      expect(curve.live).toHaveLength(curveDays.length);
      expect([curve.live.at(-1), curve.targets.at(-1)]).toEqual([standing.live, standing.target]);
    }
  });

  it("says in its HTML the number, N, the day, the source and what is made up, in both languages", async () => {
    const data = await ask(loader, "/");
    const html = textOf(await renderPage(Home, data));
    expect(html).toContain(`${data.description}`);
    expect(html).toContain("104 van 380 gemeenten in gebruik");
    expect(html).toContain("Loopt ver achter : 104 waar 170 was gepland");
    expect(html).toContain("380 gemeenten op 31 december 2018");
    expect(html).toContain("Voorbeeldomgeving: het is hier 31 december 2018.");
    expect(html).toContain("Bron: Open Raadsinformatie en voorbeeldgegevens.");
    const english = textOf(await renderPage(Home, await ask(loader, "/", { language: "en" }), "en"));
    expect(english).toContain("104 of 380 municipalities use it");
    expect(english).not.toMatch(/van de|{{/);
  });

  it("has a form to search a municipality, for readers without JavaScript too", async () => {
    const html = await renderPage(Home, await ask(loader, "/?peildatum=2018-06-01"));
    expect(html).toMatch(/<form[^>]*action="\/gemeenten"[^>]*role="search"/);
    expect(html).toContain('<input type="hidden" name="peildatum" value="2018-06-01"/>');
    expect(html).toContain('name="zoek"');
  });

  it("counts the municipalities of the day asked, and keeps that day in its links", async () => {
    const data = await ask(loader, "/?peildatum=2016-06-01");
    expect(data.view.municipalityCount).toBe(390);
    expect(data.title).toContain("1 juni 2016");
    const html = await renderPage(Home, data);
    expect(html).toContain('href="/projecten/open-raadsinformatie?peildatum=2016-06-01"');
  });

  it("lists the latest changes in whole days, the newest first", async () => {
    const { changes } = await ask(loader, "/?peildatum=2017-11-30");
    const observed = changes.find(
      ({ group }) => group.projectSlug === "open-raadsinformatie" && group.kind === "status",
    );
    expect(observed).toMatchObject({ count: 60, group: { on: "2017-11-30", toStatus: "live" } });
    expect(observed?.names).toHaveLength(5);
    const days = changes.map(({ group }) => group.on);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it("says what was known then", async () => {
    const then = await ask(loader, "/?peildatum=2018-12-31&bekendOp=2018-06-30");
    const now = await ask(loader, "/?peildatum=2018-12-31");
    const total = (data: typeof now) => data.projects.reduce((sum, { standing }) => sum + standing.live, 0);
    expect(total(then)).toBeLessThan(total(now));
    expect(then.frame.day?.knownAt).toBe("2018-06-30T21:59:59.999Z");
  });

  it("says that no project had begun, with nothing to divide by", async () => {
    const data = await ask(loader, "/?peildatum=2014-01-01");
    expect(data.view.finding.key).toBe("noProjects");
    expect(textOf(await renderPage(Home, data))).toContain("Op 1 januari 2014 was nog geen project begonnen");
  });

  it.each([
    ["?peildatum=2018-02-30", ["peildatum not_a_day"]],
    ["?peildatum=2030-01-01", ["peildatum day_after_today"]],
    ["?peildatum=x&bekendOp=y", ["peildatum not_a_day", "bekendOp not_an_instant"]],
  ])("refuses %s", async (query, problems) => {
    expect(await refusalOf(ask(loader, `/${query}`))).toEqual({ status: 400, problems });
  });

  it("is kept by whoever asks, but asked about every time", () => {
    expect(headers()).toEqual({ "Cache-Control": "public, max-age=0, must-revalidate" });
  });

  it("has a title with the day, a sentence and one address for search engines", async () => {
    const data = await ask(loader, "/?peildatum=2018-06-01");
    const described = meta({ data, params: {}, location: {}, matches: [] } as unknown as Parameters<
      typeof meta
    >[0]);
    expect(described).toContainEqual({
      title: "Waar staat Samen Organiseren? Stand op 1 juni 2018 · Vliegwiel",
    });
    expect(described).toContainEqual({ name: "description", content: data.description });
    expect(described).toContainEqual({
      tagName: "link",
      rel: "canonical",
      href: "https://vliegwiel.example/",
    });
  });
});

describe("the home page of later years", () => {
  const later = examplePages(day("2026-11-01"));

  it.each([
    ["2026-10-31", 342],
    ["2019-06-01", 355],
    ["2016-06-01", 390],
  ])("counts out of those of %s", async (on, municipalityCount) => {
    const { view, projects } = await later.ask(loader, `/?peildatum=${on}`);
    expect(view.municipalityCount).toBe(municipalityCount);
    for (const { standing } of projects) expect(standing.municipalityCount).toBe(municipalityCount);
    expect(view.map.tiles.length + view.map.withoutTile.length).toBe(municipalityCount);
  });
});
