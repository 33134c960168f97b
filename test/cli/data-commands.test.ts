import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { read, utils } from "xlsx";
import { recordEvents } from "#db/record/record-events.server.ts";
import { temporaryFiles } from "../db/import-files.ts";
import { fillSmallWorld, now, says, smallRegister } from "../db/small-world.ts";
import { describeOnBoth, type TestDatabase } from "../support/database.ts";
import { runCommand } from "../support/run-command.ts";

const files = temporaryFiles();
const CLOCK = "2019-06-30T10:00:00Z";
const HEADER = "project,gemeente_code,status,per";

function run({ url }: TestDatabase, ...words: string[]) {
  return runCommand(words, { DATABASE_URL: url, CLOCK });
}

async function filled(open: () => Promise<TestDatabase>): Promise<TestDatabase> {
  const database = await open();
  await fillSmallWorld(database.db);
  const drafts = [says("GM0014", "live", "2018-02-01"), says("GM0005", "exploring", "2018-03-01")];
  await recordEvents(database.db, smallRegister, drafts, { now });
  return database;
}

describeOnBoth("commands on data", (open) => {
  test("migrate tells what it did, and that there was nothing to do", async () => {
    const { status, out } = await run(await open(), "migrate");
    expect([status, out]).toEqual([0, "Klaar: 0 stappen gezet.\n"]);
  });

  test("adoption gives the measures, as JSON in the words of the API", async () => {
    const database = await filled(open);
    const { status, out } = await run(database, "adoption", "verhuizen", "--on", "2018-12-31", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      project: "verhuizen",
      herkomst: "voorbeeld",
      peildatum: "2018-12-31",
      revisie: 2,
      gemeenten: 7,
      aantallen: { geenOpgave: 5, orienteert: 1, inGebruik: 1 },
      doel: 4,
      tempo: "verAchter",
    });
    const text = await run(database, "adoption", "verhuizen");
    expect(text.out).toMatch(/^Verhuizen, .*in gebruik +1\n/s);
    const environment = { DATABASE_URL: database.url, CLOCK, LANG: "en_GB.UTF-8" };
    expect((await runCommand(["adoption", "verhuizen"], environment)).out).toMatch(/^Verhuizen \(en\), /);
  });

  test("series gives the course, by month and by day", async () => {
    const database = await filled(open);
    const json = await run(
      database,
      "series",
      "verhuizen",
      "--from",
      "2018-01-01",
      "--to",
      "31-3-2018",
      "--json",
    );
    expect(
      JSON.parse(json.out).punten.map((p: { aantallen: { inGebruik: number } }) => p.aantallen.inGebruik),
    ).toEqual([0, 1, 1]);
    const past = ["--known-at", "2018-06-01", "--to", "2018-06-30"];
    const unknown = await run(database, "series", "verhuizen", ...past, "--json");
    expect(unknown.out).toContain('"inGebruik": 0');
    expect(unknown.out).not.toContain('"inGebruik": 1');
    const csv = await run(database, "series", "verhuizen", "--step", "day", "--borders", "now");
    expect(csv.out.split("\r\n")[0]).toContain("datum,project,gemeenten,geen_opgave");
  });

  test.each([
    [["adoption", "nergens"], "nergens"],
    [["series", "nergens"], "nergens"],
    [["export", "participations", "--project", "nergens"], "nergens"],
    [["adoption", "verhuizen", "--on", "2019-07-01"], "--on"],
    [["adoption", "verhuizen", "--on", "31-02-2018", "--known-at", "gisteren"], "--known-at"],
    [["series", "verhuizen", "--from", "2018-02-01", "--to", "2018-01-01"], "--from"],
  ])("%j ends with status 1 and says what is wrong", async (words, named) => {
    const { status, out, err } = await run(await filled(open), ...words);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain(named);
  });

  test("import of participations records, tells mistakes by line and column, and tries without changing", async () => {
    const database = await filled(open);
    const wrong = await files.write("fout.csv", `${HEADER}\nverhuizen,GM0009,in_gebruik,31-02-2018\n`);
    const refused = await run(database, "import", "participations", wrong);
    expect([refused.status, refused.out]).toEqual([1, ""]);
    expect(refused.err).toContain("fout.csv, regel 2, kolom per: “31-02-2018” is geen dag die bestaat.");
    expect(refused.err).toContain("1 fout. Er is niets veranderd.\n");

    const right = await files.write("goed.csv", `${HEADER}\nverhuizen,GM0009,in_gebruik,2018-04-01\n`);
    const tried = await run(database, "import", "participations", right, "--dry-run");
    expect(tried.out).toContain("Dit was een proef");
    const done = await run(database, "import", "participations", right, "--recorded-on-effective-day");
    expect([done.status, done.out]).toEqual([0, "Regels: 1; vastgelegde meldingen: 1; al bekend: 0.\n"]);
    expect((await run(database, "adoption", "verhuizen", "--on", "2018-04-01")).out).toMatch(
      /in gebruik +2\n/,
    );
  });

  test("import of projects and of a register", async () => {
    const database = await filled(open);
    const path = await files.write(
      "projecten.csv",
      "slug,naam,domein,soort,start,fase,fase_per\nnieuw,Nieuw,sociaal_domein,dienst,2018-01-01,verkenning,2018-01-01\n",
    );
    expect((await run(database, "import", "projects", path)).out).toBe(
      "Projecten toegevoegd: 1; bijgewerkt: 0.\n",
    );

    const folder = files.path(`register-${database.dialect}`);
    await mkdir(folder);
    await writeFile(join(folder, "municipalities.csv"), "code,name\nNU1,Nieuw\n");
    await writeFile(join(folder, "population.csv"), "code,year,inhabitants\nNU1,2018,5\n");
    await writeFile(join(folder, "reorganisations.csv"), "date,from_code,to_code,kind\n");
    const imported = await run(database, "import", "register", folder);
    expect(imported.out).toBe("Het register heeft nu 9 gemeenten (ook opgeheven) en 6 herindelingen.\n");
  });

  test("export gives CSV, ODS and JSON of the same states", async () => {
    const database = await filled(open);
    const csv = await run(database, "export", "participations", "--on", "2018-12-31");
    expect(csv.out.trim().split("\r\n")).toHaveLength(3);
    const json = await run(database, "export", "participations", "--on", "2018-12-31", "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({
      totaal: 2,
      items: [
        { gemeente: "GM0005", status: "orienteert", afgeleid: false, herkomst: "voorbeeld" },
        { gemeente: "GM0014" },
      ],
    });
    const ods = await run(database, "export", "participations", "--on", "2018-12-31", "--format", "ods");
    const book = read(ods.outBytes);
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    expect(sheet && utils.sheet_to_json(sheet)).toHaveLength(2);
    const before = await run(
      database,
      "export",
      "participations",
      "--known-at",
      "2019-06-29",
      "--format",
      "json",
    );
    expect(JSON.parse(before.out).totaal).toBe(0);
  });

  test("backup, restore and verify", async () => {
    const database = await filled(open);
    const path = files.path(`bewaard-${database.dialect}`);
    expect(await run(database, "backup", path)).toMatchObject({ status: 0, err: "" });
    expect(await run(database, "backup", path)).toMatchObject({ status: 1, out: "" });
    expect(await run(database, "restore", path)).toMatchObject({ status: 1, out: "" });
    const empty = await open();
    expect((await run(empty, "restore", path)).out).toBe("Teruggezet: 2 meldingen.\n");
    expect(await run(empty, "verify")).toMatchObject({ status: 0, err: "" });
    await sql`update adoption_count set live = 9`.execute(empty.db);
    const broken = await run(empty, "verify");
    expect([broken.status, broken.out]).toEqual([1, ""]);
    expect(broken.err).toContain("de aantallen van project verhuizen op 2018-02-01");
    expect((await readFile(path)).length).toBeGreaterThan(0);
  });
});

test("commands that only read tell what to do with a database that was not set up", async () => {
  const url = `sqlite:${files.path("leeg.sqlite")}`;
  for (const words of [
    ["verify"],
    ["adoption", "x"],
    ["series", "x"],
    ["export", "participations"],
    ["backup", "x"],
  ]) {
    const { status, out, err } = await runCommand(words, { DATABASE_URL: url });
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("-- migrate");
  }
});
