import { expect, test } from "vitest";
import { projectsFile } from "#app/presenters/open-data-tables.ts";
import { writeCsv } from "#app/server/table-file/write-csv.server.ts";
import type { Db } from "#db/connect.server.ts";
import { importProjects } from "#db/import/import-projects.server.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findAllProjects, findProject } from "#db/queries/portfolio/find-projects.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { temporaryFiles } from "./import-files.ts";
import { fillSmallWorld, now, says, smallRegister } from "./small-world.ts";

const files = temporaryFiles();

async function importText(db: Db, text: string, isDryRun = false) {
  const path = await files.write("projecten.csv", text);
  return importProjects(db, { path, now, actor: "test", isDryRun });
}

async function refusals(db: Db, text: string): Promise<unknown> {
  const outcome = await importText(db, text);
  return outcome.kind === "refused" && outcome.problems.map(({ line, field, code }) => [line, field, code]);
}

const HEADER = "slug,naam,domein,soort,start,fase,fase_per";

describeOnBoth("import of projects", (open) => {
  test("reads every column", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const text = `${HEADER},naam_en,samenvatting,samenvatting_en,koploper,fase_2,fase_per_2,fase_reden_2,bevestigen_per_dagen,herkomst,bron,bron_url,waargenomen_tot_en_met,doel_per_1,doel_gemeenten_1,doel_per_2,doel_gemeenten_2
nieuw,Nieuw,sociaal_domein,voorziening,1-2-2018,verkenning,2018-02-01,New,Tekst,Text,GM0014,beproeving,2018-06-01,Besluit,90,waargenomen,De bron,https://example.org,2019-01-01,2018-12-31,100,2020-12-31,"62,5%"
`;
    expect(await importText(db, text)).toEqual({ kind: "imported", addedCount: 1, changedCount: 0 });
    expect(await findProject(db, "nieuw")).toEqual({
      slug: "nieuw",
      name: { nl: "Nieuw", en: "New" },
      summary: { nl: "Tekst", en: "Text" },
      field: "social",
      kind: "facility",
      leadMunicipality: "GM0014",
      startOn: "2018-02-01",
      phases: [
        { phase: "exploration", on: "2018-02-01", reason: "" },
        { phase: "pilot", on: "2018-06-01", reason: "Besluit" },
      ],
      targets: [
        { on: "2018-12-31", unit: "municipalities", value: 100 },
        { on: "2020-12-31", unit: "fraction", value: 0.625 },
      ],
      targetOrigin: "reported",
      confirmWithinDays: 90,
      origin: "observed",
      source: { name: "De bron", url: "https://example.org" },
      observedUntil: "2019-01-01",
    });
    expect((await findAllProjects(db)).map(({ slug }) => slug)).toEqual(["verhuizen", "aangifte", "nieuw"]);
    expect((await readLedger(db)).portfolioVersion).toBe(2);
  });

  test("keeps the phases of a project that is known, and its place", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const text = `${HEADER}\nverhuizen,Verhuizen!,dienstverlening,dienst,2017-01-01,landelijk,2019-03-01\n`;
    expect(await importText(db, text)).toEqual({ kind: "imported", addedCount: 0, changedCount: 1 });
    const [first] = await findAllProjects(db);
    expect(first?.name.nl).toBe("Verhuizen!");
    expect(first?.phases.map(({ phase }) => phase)).toEqual(["development", "scaling", "nationwide"]);
  });

  test("refuses what is wrong, each with line and column, and changes nothing", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const before = await findAllProjects(db);
    const good = "dienstverlening,dienst,2017-01-01,landelijk,2019-03-01";
    const text = `${HEADER},koploper,doel_per_1,doel_gemeenten_1
Slecht Adres,Naam,${good},,,
goed,,dienst,dienstverlening,gisteren,klaar,,,,
twee,Naam,${good},,,
twee,Naam,${good},,,
nul,Naam,${good},GM9999,2018-01-01,
`;
    expect(await refusals(db, text)).toEqual([
      [2, "slug", "malformed_slug"],
      [3, "naam", "required"],
      [3, "domein", "unknown_choice"],
      [3, "soort", "unknown_choice"],
      [3, "start", "not_a_day"],
      [3, "fase", "unknown_choice"],
      [3, "fase_per", "required"],
      [5, "slug", "slug_twice"],
      [6, "doel_gemeenten_1", "required"],
    ]);
    expect(await refusals(db, `${HEADER},koploper\nnul,Naam,${good},GM9999\n`)).toEqual([
      [2, "koploper", "unknown_municipality"],
    ]);
    expect(await findAllProjects(db)).toEqual(before);
  });

  test("refuses a start after the first thing that was said", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    await recordEvents(db, smallRegister, [says("GM0014", "live", "2018-02-01")], { now });
    const text = `${HEADER}\nverhuizen,Verhuizen,dienstverlening,dienst,2018-03-01,landelijk,2019-03-01\n`;
    expect(await refusals(db, text)).toContainEqual([2, "start", "start_after_first_event"]);
  });

  test("takes back what was exported", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const before = await findAllProjects(db);
    expect(await importText(db, writeCsv(projectsFile(before)))).toEqual({
      kind: "imported",
      addedCount: 0,
      changedCount: 2,
    });
    expect(await findAllProjects(db)).toEqual(before);
  });

  test("a dry run changes nothing", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const text = `${HEADER}\nnieuw,Nieuw,dienstverlening,dienst,2018-03-01,landelijk,2019-03-01\n`;
    expect(await importText(db, text, true)).toMatchObject({ kind: "imported", addedCount: 1 });
    expect(await findAllProjects(db)).toHaveLength(2);
  });
});
