import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import ProjectRoute, { loader } from "#app/routes/project.tsx";
import { loader as curveLoader } from "#app/routes/project-curve.ts";
import { loader as mapLoader } from "#app/routes/project-map.ts";
import { loader as seriesLoader } from "#app/routes/project-series.ts";
import { loader as standingLoader } from "#app/routes/project-standing.ts";
import { loader as tableLoader } from "#app/routes/project-table.ts";
import { textOf } from "#test/support/render-component.tsx";
import { examplePages, refusalOf } from "./example-pages.ts";
import { renderPage } from "./render-page.tsx";

const { ask } = examplePages();
const OBSERVED = "open-raadsinformatie";
const EXAMPLE = "digitale-aangifte-overlijden";

const page = (slug: string, query = "", language: "nl" | "en" = "nl") =>
  ask(loader, `/projecten/${slug}${query}`, { params: { slug }, language });
const file = (from: typeof tableLoader, slug: string, ending: string) =>
  ask(from, `/projecten/${slug}${ending}`, { params: { slug } });
const csv = async (answer: Response): Promise<Record<string, string>[]> =>
  parse(await answer.text(), { columns: true });

describe("the page of an observed project", () => {
  it("answers with live, N, the day and the plan", async () => {
    const data = await page(OBSERVED);
    const html = textOf(await renderPage(ProjectRoute, data));
    expect(html).toContain(
      "104 van de 380 gemeenten staan op 31 december 2018 als bron vermeld bij Open Raadsinformatie. " +
        "Volgens plan hadden het er 170 moeten zijn: het project loopt ver achter .",
    );
    expect(data.description).toMatch(/^104 van de 380 gemeenten/);
    expect(html).toContain("7,3 mln van 17,2 mln");
    expect(html).toContain("Laatst gewijzigd 13 april 2018.");
    expect(html).toContain("Bron: Configuratie van Open Raadsinformatie");
  });

  it("tells what the jump brought after it, the register's doing left out", async () => {
    const { course } = await page(OBSERVED);
    expect(course.finding).toMatchObject({
      key: "curve_after_jump_more",
      params: { month: "2017-11", count: 4 },
    });
    expect(course.jump).toEqual({ on: "2017-11-30", count: 60 });
  });

  it("says that an empty tile is no no, and what the source does not tell", async () => {
    const html = textOf(await renderPage(ProjectRoute, await page(OBSERVED)));
    expect(html).toContain("geen bron vermeld 274");
    expect(html).toContain("“Geen bron vermeld” is dus geen “nee”");
    expect(html).toContain("Op 30 november 2017 kwamen er 60 tegelijk bij.");
    expect(html).not.toContain("18 juli 2023");
  });

  it("draws its curve on the server", async () => {
    const html = await renderPage(ProjectRoute, await page(OBSERVED));
    expect(html).toContain("recharts-surface");
    expect(html).not.toContain("De grafiek wordt geladen");
  });

  it("shows what happened up to a day in the past, and no later phase", async () => {
    const data = await page(OBSERVED, "?peildatum=2017-06-01");
    expect(data.measures).toMatchObject({ municipalityCount: 388, counts: { live: 15 } });
    expect(data.facts).toMatchObject({ phase: "pilot", hasLaterPhases: true });
    expect(data.facts.phases).toHaveLength(1);
  });

  it("says when phase and figures disagree", async () => {
    const data = await page(OBSERVED, "?peildatum=2017-06-01");
    expect(data.facts.disagreement?.reason).toBe("more_live_than_phase");
    expect(textOf(await renderPage(ProjectRoute, data))).toContain(
      "De fase is proef, maar 15 van de 388 gemeenten gebruiken het al.",
    );
  });
});

describe("the page of an example project", () => {
  it("says so, and gives the range that silence leaves", async () => {
    const data = await page(EXAMPLE);
    const { range, counts } = data.measures;
    expect(range.low).toBeLessThan(counts.live);
    const html = textOf(await renderPage(ProjectRoute, data));
    expect(html).toContain(`Zeker ${range.low}, hooguit ${range.high}.`);
    expect(html).toContain("De cijfers op deze pagina zijn verzonnen");
  });

  it("stands in English too", async () => {
    const html = textOf(await renderPage(ProjectRoute, await page(EXAMPLE, "", "en"), "en"));
    expect(html).toContain(
      "of the 380 municipalities use Digital registration of death on 31 December 2018.",
    );
    expect(html).not.toMatch(/{{|gemeenten gebruiken|Hoe is dit/);
  });

  it("says before its start that there is nothing to count", async () => {
    const html = textOf(await renderPage(ProjectRoute, await page(EXAMPLE, "?peildatum=2015-01-01")));
    expect(html).toContain("Digitale aangifte overlijden begint op 18 januari 2016.");
    expect(html).not.toContain("Kaart van");
  });
});

describe("the table of a project", () => {
  it("has fifty rows a page, a hundred when it stands alone, and all together N", async () => {
    expect((await page(EXAMPLE)).rows).toMatchObject({ total: 380, pageCount: 8, first: 1, last: 50 });
    const alone = await page(EXAMPLE, "?weergave=tabel&pagina=4");
    expect(alone.rows).toMatchObject({ pageCount: 4, first: 301, last: 380 });
    expect(alone.map.tiles).toEqual([]);
  });

  it("shows the last page when a later one is asked", async () => {
    expect((await page(EXAMPLE, "?pagina=99")).rows.page).toBe(8);
  });

  it("filters by status, province and part of a name, whatever its accents", async () => {
    const { rows, measures } = await page(OBSERVED, "?status=in_gebruik&provincie=Utrecht");
    expect(rows.total).toBe(10);
    expect(rows.items.every((row) => row.status === "live" && row.province === "Utrecht")).toBe(true);
    expect(measures.counts.live).toBe(104);
    const named = await page(OBSERVED, "?naam=sudwest");
    expect(named.rows.items.map(({ name }) => name)).toEqual(["Súdwest-Fryslân"]);
  });

  it("sorts both ways, what is not known last", async () => {
    const since = (await page(OBSERVED, "?weergave=tabel&sorteer=-sinds")).rows.items.map((row) => row.since);
    const known = since.filter((on) => on !== null);
    expect(known).toEqual(known.toSorted().reverse());
    const up = (await page(OBSERVED, "?sorteer=inwoners")).rows.items.map((row) => row.inhabitants ?? 0);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
  });

  it("is handed out with its filters and order", async () => {
    const query = "?status=in_gebruik&sorteer=-inwoners";
    const shown = await page(OBSERVED, `${query}&weergave=tabel`);
    const rows = await csv(await file(tableLoader, OBSERVED, `/tabel.csv${query}`));
    expect(rows).toHaveLength(104);
    expect(rows.slice(0, 100).map((row) => row.gemeente_code)).toEqual(
      shown.rows.items.map((row) => row.code),
    );
    expect(new Set(rows.map((row) => row.herkomst))).toEqual(new Set(["waargenomen"]));
  });

  it.each([
    ["?provincie=Holland", ["provincie unknown_province"]],
    [
      "?weergave=foto&grenzen=straks&maat=kilo",
      ["weergave unknown_choice", "grenzen unknown_choice", "maat unknown_choice"],
    ],
    [
      "?sorteer=kleur&pagina=0&peildatum=morgen",
      ["peildatum not_a_day", "sorteer unknown_choice", "pagina page_not_a_number"],
    ],
  ])("refuses %s", async (query, problems) => {
    expect(await refusalOf(page(OBSERVED, query))).toEqual({ status: 400, problems });
    expect(await refusalOf(file(tableLoader, OBSERVED, `/tabel.csv${query}`))).toEqual({
      status: 400,
      problems,
    });
  });

  it("does not know a project that is not there", async () => {
    expect((await refusalOf(page("vliegende-schotel"))).status).toBe(404);
    expect((await refusalOf(file(seriesLoader, "vliegende-schotel", "/reeks.json"))).status).toBe(404);
  });
});

describe("the course of a project", () => {
  it("is the same in chart, CSV and JSON", async () => {
    const { course, measures } = await page(OBSERVED);
    const rows = await csv(await file(seriesLoader, OBSERVED, "/reeks.csv"));
    const json = await (await file(seriesLoader, OBSERVED, "/reeks.json")).json();
    expect(rows.map((row) => Number(row.in_gebruik))).toEqual(course.points.map(({ counts }) => counts.live));
    expect(json.punten.map((point: { datum: string }) => point.datum)).toEqual(rows.map((row) => row.datum));
    expect(json.punten.at(-1)).toMatchObject({
      gemeenten: 380,
      aantallen: { inGebruik: measures.counts.live },
    });
  });

  it("has points whose statuses add up to N", async () => {
    const { course } = await page(EXAMPLE);
    for (const { counts, municipalityCount } of course.points) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(municipalityCount);
    }
  });

  it("keeps N all along in the borders of now", async () => {
    const { course } = await page(OBSERVED, "?grenzen=nu");
    expect(new Set(course.points.map((point) => point.municipalityCount))).toEqual(new Set([380]));
    expect(course.points.at(-1)?.counts.live).toBe(104);
  });

  it("ends on the reference day in the table too", async () => {
    const { course } = await page(OBSERVED, "?peildatum=2018-12-15");
    expect(course.months.at(-1)).toMatchObject({ on: "2018-12-15", counts: { live: 104 } });
    expect(course.hasEarlierMonths).toBe(true);
  });

  it("is a picture that stands alone", async () => {
    const answer = await file(curveLoader, OBSERVED, "/verloop.svg");
    expect(answer.headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
    const svg = await answer.text();
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
    expect(svg).toContain("Open Raadsinformatie");
    expect(svg).toContain("31 december 2018");
  });

  it("has a map that stands alone, a tile for each municipality", async () => {
    const svg = await (await file(mapLoader, EXAMPLE, "/kaart.svg")).text();
    expect(svg.match(/<use /g)?.length).toBeGreaterThanOrEqual(380);
    expect(svg).toContain("voorbeeld");
  });

  it("stands as data in the words of the API", async () => {
    const json = await (await file(standingLoader, OBSERVED, "/stand.json")).json();
    expect(json).toMatchObject({
      project: OBSERVED,
      herkomst: "waargenomen",
      herkomstDoel: "voorbeeld",
      peildatum: "2018-12-31",
      gemeenten: 380,
      aantallen: { inGebruik: 104, geenOpgave: 274, gestopt: 2 },
      tempo: "verAchter",
      bandbreedte: { laag: 104, hoog: 104 },
    });
  });
});

describe("a project through the mergers", () => {
  const later = examplePages(day("2026-11-01"));

  it("tells what the register did, and that together with the changes it makes the curve", async () => {
    const data = await later.ask(loader, `/projecten/${OBSERVED}?peildatum=2019-06-01`, {
      params: { slug: OBSERVED },
    });
    expect(data.measures.municipalityCount).toBe(355);
    const [latest] = data.reconciliations;
    expect(latest).toMatchObject({
      on: "2019-01-01",
      municipalityCountBefore: 380,
      municipalityCountAfter: 355,
    });
    const before = data.course.points.findLast((point) => point.on < "2019-01-01");
    expect(latest?.liveBefore).toBe(before?.counts.live);
    expect(latest?.liveAfter).toBe(
      data.course.points.find((point) => point.on === "2019-01-01")?.counts.live,
    );
  });

  it("keeps its figures under the permanent link", async () => {
    const first = await later.ask(loader, `/projecten/${EXAMPLE}?peildatum=2020-05-05&sorteer=-inwoners`, {
      params: { slug: EXAMPLE },
    });
    const href = first.frame.footer.permanentHref ?? "";
    expect(href).toMatch(/peildatum=2020-05-05&bekendOp=20.*&sorteer=-inwoners$/);
    const again = await later.ask(loader, href, { params: { slug: EXAMPLE } });
    expect(again.measures).toEqual(first.measures);
    expect(again.rows).toEqual(first.rows);
  });
});
