import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { loader } from "#app/routes/municipalities.tsx";
import { loader as tableLoader } from "#app/routes/municipalities-table.ts";
import { examplePages, refusalOf } from "./example-pages.ts";

const { ask } = examplePages();
const list = (query = "") => ask(loader, `/gemeenten${query}`);

async function redirectOf(query: string): Promise<string | null> {
  try {
    await list(query);
  } catch (thrown) {
    return thrown instanceof Response ? thrown.headers.get("Location") : null;
  }
  return null;
}

describe("the list of municipalities", () => {
  it("shows a hundred of 380, by province", async () => {
    const first = await list();
    expect(first.list).toMatchObject({ page: 1, total: 380 });
    expect(first.list.rows).toHaveLength(100);
    expect(first.list.rows[0]).toMatchObject({ province: "Drenthe", name: "Aa en Hunze" });
    const last = await list("?pagina=4");
    expect(last.list.rows).toHaveLength(80);
  });

  it("counts per municipality what its tiles show", async () => {
    const { list: shown, projectNames } = await list("?provincie=Utrecht");
    expect(shown.total).toBe(26);
    for (const { live, statuses } of shown.rows) {
      expect(statuses).toHaveLength(projectNames.length);
      expect(live).toBe(statuses.filter((status) => status === "live").length);
    }
  });

  it("filters and sorts", async () => {
    const largest = await list("?grootte=vanaf_250000&sorteer=-inwoners");
    expect(largest.list.rows.map(({ name }) => name)).toEqual([
      "Amsterdam",
      "Rotterdam",
      "'s-Gravenhage",
      "Utrecht",
    ]);
    const byLive = await list("?sorteer=-in_gebruik");
    const counts = byLive.list.rows.map(({ live }) => live);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it("averages over all, also when less is shown", async () => {
    const all = await list("?sorteer=-in_gebruik");
    const some = await list("?provincie=Zeeland");
    expect(some.finding).toBe(all.finding);
    expect(some.finding).toMatch(
      /^Op 31 december 2018 zijn er 380 gemeenten\. Gemiddeld gebruiken zij \d,\d van de 6 /,
    );
    expect((await list("?peildatum=2018-12-31&bekendOp=2018-12-30")).finding).toMatch(
      /gebruiken zij \d,\d van de 6/,
    );
  });

  it.each([
    ["?zoek=utrecht", "/gemeenten/GM0344"],
    ["?zoek=GM0344", "/gemeenten/GM0344"],
    ["?zoek=gm0344&peildatum=2018-06-01", "/gemeenten/GM0344?peildatum=2018-06-01"],
    ["?zoek=Den+Haag", "/gemeenten/GM0518"],
    ["?zoek=Den+Haa", null],
    ["?zoek=onbekend", null],
  ])("goes to the one municipality of %s: %s", async (query, location) => {
    expect(await redirectOf(query)).toBe(location);
  });

  it("leads from a name of before a reorganisation to its successor", async () => {
    const { absent, list: shown } = await list("?zoek=Groesbeek");
    expect(shown.total).toBe(0);
    expect(absent).toMatchObject([
      {
        name: "Groesbeek",
        kind: "gone",
        changedOn: "2016-01-01",
        reorganisation: "rename",
        inItsPlace: [{ name: "Berg en Dal" }],
      },
    ]);
  });

  it("says of a later municipality who lies in its place", async () => {
    const { absent } = await list("?zoek=Het+Hogeland");
    expect(absent).toMatchObject([{ kind: "notYet", inItsPlace: [{ name: "Bedum" }, {}, {}, {}] }]);
  });

  it("refuses all that is wrong at once", async () => {
    expect(
      await refusalOf(list("?provincie=Texas&grootte=groot&sorteer=kleur&pagina=x&peildatum=nu")),
    ).toEqual({
      status: 400,
      problems: [
        "peildatum not_a_day",
        "grootte unknown_choice",
        "sorteer unknown_choice",
        "pagina page_not_a_number",
        "provincie unknown_province",
      ],
    });
  });
});

it("hands out the whole list as a file, in the order of the page", async () => {
  const query = "?provincie=Utrecht&sorteer=-inwoners";
  const { list: shown } = await list(query);
  const response = await ask(tableLoader, `/gemeenten/tabel.csv${query}`);
  const cells = parse(await response.text(), { columns: true }) as Record<string, string>[];
  expect(cells.map((row) => [row.gemeente_code, row.projecten_in_gebruik])).toEqual(
    shown.rows.map(({ code, live }) => [code, String(live)]),
  );
  expect(new Set(cells.map((row) => row.herkomst))).toEqual(new Set(["waargenomen; voorbeeld"]));
});
