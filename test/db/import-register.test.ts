import { mkdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { existingOn } from "#app/domain/municipality/register.ts";
import type { Db } from "#db/connect.server.ts";
import { importRegister } from "#db/import/import-register.server.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findRegisterData } from "#db/queries/municipality/find-register-data.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { verify } from "#db/verify/verify.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { temporaryFiles } from "./import-files.ts";
import { fillSmallWorld, now, says, smallRegister } from "./small-world.ts";

const files = temporaryFiles();
let folderCount = 0;

const FILES = {
  "municipalities.csv": "code,name,province,valid_from,valid_to,lon,lat\n",
  "population.csv": "code,year,inhabitants\n",
  "reorganisations.csv": "date,from_code,to_code,kind,note\n",
};

async function importFiles(db: Db, content: Readonly<Record<string, string>>) {
  folderCount += 1;
  const name = `register-${folderCount}`;
  await mkdir(files.path(name));
  for (const [file, text] of Object.entries({ ...FILES, ...content }))
    await files.write(`${name}/${file}`, text);
  return importRegister(db, { folder: files.path(name), now, actor: "test", isDryRun: false });
}

async function refusals(db: Db, content: Readonly<Record<string, string>>): Promise<unknown> {
  const outcome = await importFiles(db, content);
  return (
    outcome.kind === "refused" &&
    outcome.problems.map(({ file, line, field, code }) => [file, line, field, code])
  );
}

describeOnBoth("import of a register", (open) => {
  test("fills an empty database with any register", async () => {
    const { db } = await open();
    const outcome = await importFiles(db, {
      "municipalities.csv": "code;name\nA1;Één\nB2;Twee\n",
      "population.csv": "code,year,inhabitants\nA1,2018,10\n",
      "tiles.csv": "code,col,row\nA1,0,0\nB2,1,0\n",
      "neighbours.csv": "code_a,code_b,date\nA1,B2,2018-01-01\n",
    });
    expect(outcome).toEqual({ kind: "imported", municipalityCount: 2, reorganisationCount: 0 });
    const data = await findRegisterData(db);
    expect(data.municipalities[0]).toEqual({
      code: "A1",
      name: "Één",
      province: "",
      validFrom: null,
      validTo: null,
      longitude: null,
      latitude: null,
    });
    expect(data.tileGrids).toHaveLength(1);
    expect(data.neighbourMaps).toEqual([{ on: "2018-01-01", pairs: [["A1", "B2"]] }]);
    expect((await readLedger(db)).registerVersion).toBe(1);
  });

  test("ends municipalities, adds new ones, and derives their states anew", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    await recordEvents(db, smallRegister, [says("GM1966", "live", "2019-02-01")], { now });
    const outcome = await importFiles(db, {
      "municipalities.csv": `${FILES["municipalities.csv"]}GM1966,Het Hogeland,Groningen,2019-01-01,2019-06-01,,
GM2000,Noorderland,Groningen,2019-06-01,,,
`,
      "reorganisations.csv": `${FILES["reorganisations.csv"]}2019-06-01,GM1966,GM2000,rename,\n`,
    });
    expect(outcome.kind).toBe("imported");
    const register = await findRegister(db);
    expect(existingOn(register, day("2019-06-30")).map(({ code }) => code)).toEqual(["GM0014", "GM2000"]);
    const states = await findAllStates(db, register, { on: day("2019-06-30"), knownAt: null });
    expect(states.get("verhuizen")?.map(({ status }) => status)).toEqual(["none", "live"]);
    expect(await verify(db)).toMatchObject({ kind: "proven" });
  });

  test("the same files again change nothing but the version", async () => {
    const { db } = await open();
    const content = {
      "municipalities.csv": `${FILES["municipalities.csv"]}A,A,P,,2019-01-01,,\nB,B,P,2019-01-01,,,\n`,
      "reorganisations.csv": `${FILES["reorganisations.csv"]}2019-01-01,A,B,rename,\n`,
      "population.csv": `${FILES["population.csv"]}A,2018,5\n`,
      "tiles.csv": "code,col,row\nB,0,0\n",
    };
    await importFiles(db, content);
    const before = await findRegisterData(db);
    expect((await importFiles(db, content)).kind).toBe("imported");
    expect(await findRegisterData(db)).toEqual(before);
  });

  test("refuses contradictions, all of them with file and line, and changes nothing", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const before = await findRegisterData(db);
    const found = await refusals(db, {
      "municipalities.csv": `${FILES["municipalities.csv"]}X1,Een,P,,,,
X1,Nog een,P,2018-01-01,,,
X2,Twee,P,2019-01-01,2018-01-01,,
`,
      "population.csv": `${FILES["population.csv"]}X9,2018,10\nX1,2018,10\nX1,2018,11\n`,
      "reorganisations.csv": `${FILES["reorganisations.csv"]}2019-01-01,X7,X8,merge,\n`,
    });
    expect(found).toEqual(
      expect.arrayContaining([
        ["municipalities.csv", 3, "code", "code_twice_at_once"],
        ["municipalities.csv", 4, "valid_to", "ends_before_it_begins"],
        ["population.csv", 2, "code", "unknown_municipality"],
        ["population.csv", 4, "year", "figure_twice"],
        ["reorganisations.csv", 2, "from_code", "predecessor_never_existed"],
        ["reorganisations.csv", 2, "to_code", "successor_never_existed"],
      ]),
    );
    expect(await findRegisterData(db)).toEqual(before);
  });

  test("refuses a cycle", async () => {
    const { db } = await open();
    const found = await refusals(db, {
      "municipalities.csv": `${FILES["municipalities.csv"]}A,A,P,,,,\nB,B,P,,,,\n`,
      "reorganisations.csv": `${FILES["reorganisations.csv"]}2019-01-01,A,B,absorb,\n2019-01-01,B,A,absorb,\n`,
    });
    expect(found).toEqual(expect.arrayContaining([["reorganisations.csv", 2, "to_code", "cycle"]]));
  });

  test("refuses cells that are wrong, and codes of no register", async () => {
    const { db } = await open();
    const found = await refusals(db, {
      "municipalities.csv": `${FILES["municipalities.csv"]}A B,x,P,,,oost,\n,y,P,31-31-2018,,,\n`,
      "population.csv": `${FILES["population.csv"]}A,tweeduizend,1.5\n`,
      "reorganisations.csv": `${FILES["reorganisations.csv"]},A,B,fusie,\n`,
    });
    expect(found).toEqual([
      ["municipalities.csv", 2, "code", "malformed_code"],
      ["municipalities.csv", 2, "lon", "not_a_number"],
      ["municipalities.csv", 3, "code", "required"],
      ["municipalities.csv", 3, "valid_from", "not_a_day"],
      ["population.csv", 2, "year", "not_a_number"],
      ["population.csv", 2, "inhabitants", "not_a_whole_number"],
      ["reorganisations.csv", 2, "date", "required"],
      ["reorganisations.csv", 2, "kind", "unknown_choice"],
    ]);
  });

  test("refuses a folder without the files", async () => {
    const { db } = await open();
    const outcome = await importRegister(db, {
      folder: files.path("nothing"),
      now,
      actor: "test",
      isDryRun: false,
    });
    expect(outcome.kind === "refused" && outcome.problems.map(({ file, code }) => [file, code])).toEqual([
      ["municipalities.csv", "file_missing"],
      ["population.csv", "file_missing"],
      ["reorganisations.csv", "file_missing"],
    ]);
  });
});
