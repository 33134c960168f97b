import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import Home, { loader as homeLoader } from "#app/routes/home.tsx";
import Method, { loader as methodLoader } from "#app/routes/method.tsx";
import Municipality, { loader as municipalityLoader } from "#app/routes/municipality.tsx";
import ObjectivePage, { loader as objectiveLoader } from "#app/routes/objective.tsx";
import { loader as objectiveFile } from "#app/routes/objective-file.ts";
import Objectives, { loader } from "#app/routes/objectives.tsx";
import { loader as objectivesFile } from "#app/routes/objectives-file.ts";
import Project, { loader as projectLoader } from "#app/routes/project.tsx";
import { textOf } from "#test/support/render-component.tsx";
import { examplePages, refusalOf } from "./example-pages.ts";
import { renderPage } from "./render-page.tsx";

const { ask } = examplePages();

type Row = Record<string, string>;

const one = (number: string, query = "") =>
  ask(objectiveLoader, `/doelstellingen/${number}${query}`, { params: { number } });

async function rowsOf(file: string, query = ""): Promise<Row[]> {
  const answer = await ask(objectivesFile, `/doelstellingen/bestanden/${file}${query}`, { params: { file } });
  return parse(await answer.text(), { columns: true });
}

async function rowsOfOne(number: string, file: string, query = ""): Promise<Row[]> {
  const address = `/doelstellingen/${number}/bestanden/${file}${query}`;
  const answer = await ask(objectiveFile, address, { params: { number, file } });
  return parse(await answer.text(), { columns: true });
}

const dayCount = (text = "") => Date.parse(text) / 86_400_000;

describe("the page of the five objectives", () => {
  it("tells of each its score, the share that is measured, its class and what moved it", async () => {
    const page = await ask(loader, "/doelstellingen");
    expect(page.objectives.map(({ objective }) => objective.number)).toEqual([1, 2, 3, 4, 5]);
    const text = textOf(await renderPage(Objectives, page));
    expect(text).toContain("Samen één branche");
    expect(text).toContain("3 van 4 indicatoren gemeten: 88% van het gewicht");
    expect(text).toMatch(/Sinds 30 september 2018: \+6,7 punten\. Vooral door: /);
    expect(text).toContain("Nog niet gemeten");
    expect(text).toContain("gewicht 3 van 3");
  });

  it("has no score, and not nought, where nothing was measured", async () => {
    const page = await ask(loader, "/doelstellingen?peildatum=2012-01-01");
    expect(page.objectives.every(({ score }) => score.score === null)).toBe(true);
    const text = textOf(await renderPage(Objectives, page));
    expect(text).toContain("nog geen doelstelling gemeten");
    expect(text).not.toContain("0% van de weg");
  });

  it("keeps the day in its links and its downloads", async () => {
    const page = await ask(loader, "/doelstellingen?peildatum=2018-06-30");
    const html = await renderPage(Objectives, page);
    expect(html).toContain('href="/doelstellingen/1?peildatum=2018-06-30"');
    expect(html).toContain('href="/doelstellingen/bestanden/scores.csv?peildatum=2018-06-30"');
  });

  it("speaks English", async () => {
    const page = await ask(loader, "/doelstellingen", { language: "en" });
    expect(textOf(await renderPage(Objectives, page, "en"))).toContain("One sector together");
  });

  it("refuses days that are none, and files that are not there", async () => {
    expect(await refusalOf(ask(loader, "/doelstellingen?peildatum=2018-02-30"))).toEqual({
      status: 400,
      problems: ["peildatum not_a_day"],
    });
    for (const file of ["geheim.csv", "scores.pdf", "scores"]) {
      const asked = ask(objectivesFile, `/doelstellingen/bestanden/${file}`, { params: { file } });
      expect((await refusalOf(asked)).status).toBe(404);
    }
  });
});

describe("the numbers of the objectives", () => {
  it("can be recomputed from the downloads of the page", async () => {
    const page = await ask(loader, "/doelstellingen");
    const indicators = await rowsOf("indicatoren.csv");
    const scores = await rowsOf("scores.csv");
    expect(indicators.length).toBeGreaterThan(14);
    for (const { objective, score } of page.objectives) {
      let [sum, weight, all] = [0, 0, 0];
      for (const row of indicators.filter((own) => own.doelstelling === String(objective.number))) {
        all += Number(row.gewicht);
        if (row.waarde === "") continue;
        const progress =
          (Number(row.waarde) - Number(row.nulmeting)) / (Number(row.doel) - Number(row.nulmeting));
        const elapsed = dayCount(row.peildatum) - dayCount(row.nulmeting_op);
        const expected = elapsed / (dayCount(row.doel_op) - dayCount(row.nulmeting_op));
        expect(Number(row.voortgang)).toBeCloseTo(progress, 12);
        expect(Number(row.verwacht)).toBeCloseTo(Math.min(1, Math.max(0, expected)), 12);
        if (row.teller !== "" && row.noemer !== "") {
          expect(Number(row.teller) / Number(row.noemer)).toBeCloseTo(Number(row.waarde), 12);
        }
        sum += Number(row.gewicht) * Math.min(1, Math.max(0, progress));
        weight += Number(row.gewicht);
      }
      expect(sum / weight).toBeCloseTo(score.score ?? Number.NaN, 12);
      expect(weight / all).toBeCloseTo(score.measuredFraction, 12);
      const own = scores.find((row) => row.doelstelling === String(objective.number));
      expect(Number(own?.score)).toBeCloseTo(sum / weight, 12);
    }
  });

  it("add up: the parts of a change to the change, of a split to the difference", async () => {
    const indicators = await rowsOf("indicatoren.csv");
    for (const own of await rowsOf("scores.csv")) {
      const parts = indicators.filter((row) => row.doelstelling === own.doelstelling);
      const sum = parts.reduce((total, row) => total + Number(row.bijdrage_aan_verandering), 0);
      expect(sum).toBeCloseTo(Number(own.verandering), 12);
    }
    for (const number of ["1", "2", "3", "4", "5"]) {
      const rows = await rowsOfOne(number, "verdeling.csv", "?vanaf=2018-01-01");
      for (const slug of new Set(rows.map((row) => row.indicator))) {
        const parts = rows.filter((row) => row.indicator === slug);
        const sum = parts.reduce((total, row) => total + Number(row.verandering), 0);
        expect(sum).toBeCloseTo(Number(parts[0]?.waarde_tot) - Number(parts[0]?.waarde_van), 6);
      }
    }
  });

  it("say in Dutch words what they are", async () => {
    const rows = await rowsOf("indicatoren.csv");
    const days = rows.find((row) => row.indicator === "dagen-tot-de-helft");
    expect(days).toMatchObject({
      eenheid: "dagen",
      richting: "omlaag",
      frequentie: "kwartaal",
      klasse: "opKoers",
    });
    expect(rows.find((row) => row.indicator === "stemmen-in-ledenraadpleging")).toMatchObject({
      klasse: "nietGemeten",
      waarde: "",
      voortgang: "",
    });
  });

  it("come as a spreadsheet and as JSON too", async () => {
    for (const [file, type] of [
      ["bijdragen.ods", "opendocument"],
      ["verloop.json", "json"],
    ] as const) {
      const answer = await ask(objectivesFile, `/doelstellingen/bestanden/${file}`, { params: { file } });
      expect(answer.headers.get("Content-Type")).toContain(type);
    }
    const series = await rowsOfOne("5", "reeksen.csv");
    expect(new Set(series.map((row) => row.definitie_nummer))).toEqual(new Set(["1", "2"]));
  });
});

describe("the page of one objective", () => {
  it("writes the calculation out with its numbers", async () => {
    const text = textOf(await renderPage(ObjectivePage, await one("1")));
    expect(text).toContain("Voortgang: (14,47% − 0%) ÷ (50% − 0%) = 28,9%.");
    expect(text).toContain("55 ÷ 380 = 14,47%");
    expect(text).toContain("(3 × 28,9% + 2 × 41,9% + 2 × 30,0%) ÷ 7 = 33,0%");
    expect(text).toContain("Niemand heeft hier nog een waarde voor gemeten.");
    expect(text).toContain("Over 2018: kan nu worden gemeten.");
  });

  it("draws every indicator against its path, and breaks where the definition changed", async () => {
    const html = await renderPage(ObjectivePage, await one("5"));
    expect(html.match(/<figure[^>]* class="vw-indicator-chart"|class="vw-indicator-chart"/g)).toHaveLength(3);
    expect(textOf(html)).toContain("is de definitie veranderd");
    expect(html).toContain('id="grafiek-aangesloten-ketenpartners-wide');
  });

  it("splits the change between two days by project", async () => {
    const text = textOf(await renderPage(ObjectivePage, await one("1", "?vanaf=2018-01-01")));
    expect(text).toMatch(/Verandering van .* op 1 januari 2018 naar 14,5% op 31 december 2018/);
  });

  it("opens with how far it is", async () => {
    const page = await one("2");
    expect(page.description).toBe("24% van de weg naar de doelen is afgelegd, 28% werd verwacht");
  });

  it("refuses numbers of none of the five, and days that cannot be compared", async () => {
    for (const number of ["0", "6", "01", "een", "1.0"]) {
      expect((await refusalOf(one(number))).status).toBe(404);
    }
    expect(await refusalOf(one("1", "?vanaf=morgen&peildatum=2030-01-01"))).toEqual({
      status: 400,
      problems: ["peildatum day_after_today", "vanaf not_a_day"],
    });
    expect(await refusalOf(one("1", "?peildatum=2018-01-01&vanaf=2018-06-01"))).toEqual({
      status: 400,
      problems: ["vanaf from_after_to"],
    });
  });
});

describe("the objectives elsewhere", () => {
  it("stand on the home page with the scores of their own page, known when it was asked", async () => {
    for (const query of ["", "?bekendOp=2018-03-31"]) {
      const [home, page] = [await ask(homeLoader, `/${query}`), await ask(loader, `/doelstellingen${query}`)];
      expect(home.objectives.map(({ score }) => score)).toEqual(
        page.objectives.map(({ score }) => score.score),
      );
    }
    const html = await renderPage(Home, await ask(homeLoader, "/?peildatum=2018-06-30"));
    expect(html).toContain('href="/doelstellingen/5?peildatum=2018-06-30"');
    expect((await ask(homeLoader, "/?peildatum=2012-01-01")).objectives).toEqual([]);
  });

  it("stand on the page of a project with weight and reason", async () => {
    const slug = "digitale-aangifte-overlijden";
    const page = await ask(projectLoader, `/projecten/${slug}`, { params: { slug } });
    expect(page.objectives[0]).toMatchObject({ number: 2, weight: 3 });
    expect(textOf(await renderPage(Project, page))).toContain("Aangifte kan dag en nacht online");
  });

  it("tell of a municipality what can be told of one", async () => {
    const page = await ask(municipalityLoader, "/gemeenten/GM0344", { params: { code: "GM0344" } });
    const text = textOf(await renderPage(Municipality, page));
    expect(text).toMatch(/Gemeenten die meebouwen ja Alle gemeenten 18,9%/);
    expect(text).toMatch(/Inwoners die een digitale dienst bereikt 1 van 2 Alle gemeenten 34,8%/);
  });
});

describe("the page that explains the counting", () => {
  it("lists every formula with its version and day", async () => {
    const text = textOf(await renderPage(Method, await ask(methodLoader, "/verantwoording")));
    expect(text).toContain("Besparing per jaar");
    expect(text).toMatch(/Dagen tot de helft van de gemeenten.*Versie 1.*22 nov 2026/);
  });
});
