import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import Projects, { loader } from "#app/routes/projects.tsx";
import { loader as tableLoader } from "#app/routes/projects-table.ts";
import { textOf } from "#test/support/render-component.tsx";
import { examplePages, refusalOf } from "./example-pages.ts";
import { renderPage } from "./render-page.tsx";

const { ask } = examplePages();

const slugs = async (query: string) =>
  (await ask(loader, `/projecten${query}`)).chosen.map(({ slug }) => slug);

describe("the list of projects", () => {
  it("has every project in the order of the portfolio, its statuses adding up to N", async () => {
    const { chosen } = await ask(loader, "/projecten");
    expect(chosen[0]?.slug).toBe("open-raadsinformatie");
    expect(chosen).toHaveLength(6);
    for (const { counts } of chosen) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(380);
    }
  });

  it("is sorted and turned round", async () => {
    const up = (await ask(loader, "/projecten?sorteer=in_gebruik")).chosen.map(({ live }) => live);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    expect(await slugs("?sorteer=-in_gebruik")).toEqual((await slugs("?sorteer=in_gebruik")).reverse());
    expect((await slugs("?sorteer=naam"))[0]).toBe("digitale-aangifte-overlijden");
  });

  it("puts a project without a target last, whichever way pace is sorted", async () => {
    expect((await slugs("?sorteer=tempo")).at(-1)).toBe("lastenverlichting-sociaal-domein");
    expect((await slugs("?sorteer=-tempo")).at(-1)).toBe("lastenverlichting-sociaal-domein");
  });

  it("is filtered by field, phase and pace", async () => {
    expect(await slugs("?tempo=verAchter")).toEqual(["open-raadsinformatie"]);
    expect(await slugs("?domein=informatievoorziening&fase=opschaling")).toEqual(["open-raadsinformatie"]);
    expect(await slugs("?fase=gestopt")).toEqual([]);
  });

  it("tells how many match, and what to do when none does", async () => {
    const one = await ask(loader, "/projecten?tempo=verAchter");
    expect(one.description).toBe(
      "1 van de 6 projecten past bij uw keuze. Stand op 31 december 2018, toen er 380 gemeenten bestonden.",
    );
    const none = await ask(loader, "/projecten?fase=gestopt");
    expect(textOf(await renderPage(Projects, none))).toContain(
      "Geen project past bij deze keuze. Kies een ander domein, een andere fase of een ander tempo.",
    );
  });

  it("shows both shares, the pace in words and where figures come from", async () => {
    const html = textOf(await renderPage(Projects, await ask(loader, "/projecten")));
    expect(html).toContain("Loopt ver achter : 104 waar 170 was gepland");
    expect(html).toMatch(/104 in gebruik 27% van de gemeenten 43% van de inwoners/);
    expect(html).toContain("waargenomen doel is voorbeeld");
  });

  it("refuses every wrong choice at once", async () => {
    expect(await refusalOf(ask(loader, "/projecten?domein=sport&sorteer=kleur&peildatum=gisteren"))).toEqual({
      status: 400,
      problems: ["peildatum not_a_day", "domein unknown_choice", "sorteer unknown_choice"],
    });
  });

  it("hands out what the page shows, in the same order", async () => {
    const query = "?sorteer=-inwoners&domein=dienstverlening";
    const { chosen } = await ask(loader, `/projecten${query}`);
    const answer = await ask(tableLoader, `/projecten/tabel.csv${query}`);
    const rows: Record<string, string>[] = parse(await answer.text(), { columns: true });
    expect(rows.map(({ project }) => project)).toEqual(chosen.map(({ slug }) => slug));
    expect(rows.map(({ in_gebruik }) => Number(in_gebruik))).toEqual(chosen.map(({ live }) => live));
    expect(rows.map(({ herkomst }) => herkomst)).toEqual(chosen.map(() => "voorbeeld"));
  });

  it("hands out a spreadsheet", async () => {
    const answer = await ask(tableLoader, "/projecten/tabel.ods");
    expect(answer.headers.get("Content-Type")).toBe("application/vnd.oasis.opendocument.spreadsheet");
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });
});
