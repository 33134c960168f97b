import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { loader } from "#app/routes/municipality.tsx";
import { loader as tableLoader } from "#app/routes/municipality-table.ts";
import { examplePages, refusalOf } from "./example-pages.ts";

const { ask } = examplePages();

const page = (code: string, query = "", language: "nl" | "en" = "nl") =>
  ask(loader, `/gemeenten/${code}${query}`, { params: { code }, language });

async function existing(code: string, query = "") {
  const found = await page(code, query);
  if (found.kind !== "existing") throw new Error(`${code} is not there`);
  return found;
}

describe("the page of a municipality", () => {
  it("answers in one sentence that counts its own rows", async () => {
    const { rows, description, sentence } = await existing("GM0344");
    const used = rows.filter(({ status }) => status === "live").length;
    const words = ["geen", "één", "twee", "drie", "vier", "vijf", "alle"];
    expect(rows).toHaveLength(6);
    expect((await existing("GM0344", "?pagina=9")).rows).toEqual(rows);
    expect(sentence.figure).toBe(`${words[used]} van de zes`);
    expect(description).toMatch(/^Utrecht gebruikt op 31 december 2018 /);
  });

  it("keeps its figures under the permanent link", async () => {
    const { permanentHref, rows, sentence } = await existing("GM0344", "?peildatum=2018-06-30");
    expect(permanentHref).toMatch(/^\/gemeenten\/GM0344\?peildatum=2018-06-30&bekendOp=2018-/);
    const again = await existing("GM0344", permanentHref.slice(permanentHref.indexOf("?")));
    expect(again.rows).toEqual(rows);
    expect(again.sentence).toEqual(sentence);
  });

  it("tells the same of the past from the log as from what is kept", async () => {
    const kept = await existing("GM0344", "?peildatum=2017-12-31");
    const folded = await existing("GM0344", "?peildatum=2017-12-31&bekendOp=2018-12-30");
    expect(folded.rows.map(({ slug, status, since }) => [slug, status, since])).toEqual(
      kept.rows.map(({ slug, status, since }) => [slug, status, since]),
    );
    expect(folded.periodsBySlug).toEqual(kept.periodsBySlug);
  });

  it("counts only projects that had started", async () => {
    const { sentence, rows } = await existing("GM0344", "?peildatum=2015-07-01");
    expect(rows.map(({ slug }) => slug)).toEqual(["open-raadsinformatie"]);
    expect(sentence.figure).toBe("het enige");
  });

  it("compares the chosen project with neighbours, province, size and all", async () => {
    const { comparison } = await existing("GM0344", "?project=open-raadsinformatie");
    expect(comparison?.groups.at(-1)).toEqual({ kind: "all", live: 104, total: 380 });
    expect(comparison?.groups.find(({ kind }) => kind === "province")).toEqual({
      kind: "province",
      live: 10,
      total: 26,
    });
    expect(comparison?.groups.find(({ kind }) => kind === "size")?.total).toBe(4);
    expect(comparison?.neighbours.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(comparison?.neighbours.slice(0, 3).map(({ name }) => name)).toEqual([
      "Nieuwegein",
      "Stichtse Vecht",
      "Zeist",
    ]);
  });

  it("shows one that ended as on its last day, with who stands for it", async () => {
    const gone = await ask(loader, "/gemeenten/GM0241?peildatum=2018-06-01", { params: { code: "GM0241" } });
    expect(gone.kind === "absent" && gone.absence).toMatchObject({
      kind: "gone",
      changedOn: "2016-01-01",
      inItsPlace: [{ code: "GM1945", name: "Berg en Dal" }],
    });
    expect(gone.kind === "absent" && gone.lastDay).toBe("2015-12-31");
  });

  it("names the predecessors of one that is not there yet", async () => {
    const later = await page("GM1966");
    expect(later.kind === "absent" && later.absence).toMatchObject({
      kind: "notYet",
      changedOn: "2019-01-01",
      inItsPlace: [{ name: "Bedum" }, { name: "De Marne" }, { name: "Eemsmond" }, { name: "Winsum" }],
    });
    expect(later.rows).toEqual([]);
  });

  it("refuses what it does not know", async () => {
    expect(await refusalOf(page("GM9999"))).toEqual({ status: 404, problems: [] });
    expect(await refusalOf(page("GM0344", "?project=vliegende-auto&pagina=nul&peildatum=31"))).toEqual({
      status: 400,
      problems: ["peildatum not_a_day", "pagina page_not_a_number", "project no_project_on_day"],
    });
    expect(await refusalOf(page("GM0344", "?peildatum=2019-01-01"))).toMatchObject({ status: 400 });
  });

  it("is in English on request", async () => {
    const { description } = await page("GM0344", "", "en");
    expect(description).toMatch(/^On 31 December 2018 Utrecht uses /);
  });
});

it("hands out the rows of the page as a file", async () => {
  const { rows } = await existing("GM0344", "?peildatum=2018-06-30");
  const response = await ask(tableLoader, "/gemeenten/GM0344/tabel.csv?peildatum=2018-06-30", {
    params: { code: "GM0344" },
  });
  const cells = parse(await response.text(), { columns: true }) as Record<string, string>[];
  expect(cells.map((row) => [row.project, row.since ?? row.sinds, row.herkomst])).toEqual(
    rows.map(({ slug, since, origin }) => [
      slug,
      since ?? "",
      origin === "example" ? "voorbeeld" : "waargenomen",
    ]),
  );
  const sheet = await ask(tableLoader, "/gemeenten/GM0344/tabel.ods", { params: { code: "GM0344" } });
  expect(sheet.headers.get("Content-Type")).toContain("opendocument");
});
