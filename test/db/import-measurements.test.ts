import { expect, test } from "vitest";
import { recordsKnownAt } from "#app/domain/objectives/records.ts";
import { measurementsFile } from "#app/presenters/measurements-file.ts";
import { writeCsv } from "#app/server/table-file/write-csv.server.ts";
import type { Db } from "#db/connect.server.ts";
import { importMeasurements } from "#db/import/import-measurements.server.ts";
import { findObjectiveRecords } from "#db/queries/objectives/find-objective-records.server.ts";
import { recordIndicator } from "#db/record/objectives/record-indicator.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { temporaryFiles } from "./import-files.ts";
import { byTest, definitionOf, fillObjectivesWorld } from "./objectives-world.ts";

const files = temporaryFiles();
const { now, actor } = byTest("2019-01-10T10:00:00Z");

async function fill(db: Db): Promise<void> {
  await fillObjectivesWorld(db);
  const share = {
    baseline: { ...definitionOf().baseline, value: 0 },
    target: { ...definitionOf().target, value: 1 },
  };
  const definition = definitionOf({ unit: "fraction", ...share });
  await recordIndicator(db, { slug: "aandeel", objective: 2, definition }, { now, actor });
}

async function importText(db: Db, text: string, isDryRun = false) {
  const source = await files.write("metingen.csv", text);
  return importMeasurements(db, { source, now, actor, isDryRun });
}

async function refusals(db: Db, rows: string): Promise<unknown> {
  const outcome = await importText(db, `indicator,periode,waarde,project,gemeente_code,toelichting\n${rows}`);
  return outcome.kind === "refused" && outcome.problems.map(({ line, field, code }) => [line, field, code]);
}

describeOnBoth("import of measurements", (open) => {
  test("reads every column, whatever their order", async () => {
    const { db } = await open();
    await fill(db);
    const text = `toelichting;waarde;periode;indicator;gemeente_code;project;bevestiging;herkomst
Peiling;62,5%;2018-h1;aandeel;;;;waargenomen
;12;2018-Q3;teller;GM0014;verhuizen;Hertelling;
`;
    expect(await importText(db, text)).toEqual({
      kind: "imported",
      rowCount: 2,
      knownCount: 0,
      measurementCount: 2,
    });
    expect((await findObjectiveRecords(db)).measurements).toMatchObject([
      {
        indicatorSlug: "aandeel",
        value: 0.625,
        note: "Peiling",
        origin: "observed",
        period: { text: "2018-H1" },
      },
      {
        indicatorSlug: "teller",
        value: 12,
        projectSlug: "verhuizen",
        municipalityCode: "GM0014",
        confirmation: "Hertelling",
        origin: "reported",
      },
    ]);
    expect(await db.selectFrom("import_run").select(["kind", "row_count"]).execute()).toEqual([
      { kind: "measurements", row_count: 2 },
    ]);
  });

  test("tells what is wrong by cell, and changes nothing", async () => {
    const { db } = await open();
    await fill(db);
    expect(
      await refusals(
        db,
        `teller,2018-Q1,10,,,
teller,2018-Q5,10,,,
teller,2018-Q2,tien,,,
aandeel,2018-Q1,140%,,,
teller,2018-Q3,-3,,,
anders,2018-Q1,1,,,
per-gemeente,2018-Q1,1,,,
teller,2019-Q1,1,,,
teller,2018,1,,,
teller,2018-Q1,10,,,
teller,2018-Q2,1,onbekend,GM9999,
,2018-Q2,1,,,
`,
      ),
    ).toEqual([
      [3, "periode", "not_a_period"],
      [4, "waarde", "not_a_number"],
      [5, "waarde", "share_out_of_range"],
      [6, "waarde", "negative_value"],
      [7, "indicator", "unknown_indicator"],
      [8, "indicator", "indicator_is_computed"],
      [9, "periode", "period_not_over"],
      [10, "periode", "periods_overlap"],
      [11, "periode", "measurement_twice"],
      [11, "periode", "already_measured"],
      [12, "project", "unknown_project"],
      [12, "gemeente_code", "unknown_municipality"],
      [13, "indicator", "required"],
    ]);
    expect((await findObjectiveRecords(db)).measurements).toEqual([]);
  });

  test("a row that says what stands asks for nothing; another value of that period is refused", async () => {
    const { db } = await open();
    await fill(db);
    const text = "indicator,periode,waarde\nteller,2018-Q1,10\naandeel,2018-Q1,0.3\n";
    await importText(db, text);
    expect(await importText(db, text)).toEqual({
      kind: "imported",
      rowCount: 2,
      knownCount: 2,
      measurementCount: 0,
    });
    expect(await refusals(db, "teller,2018-Q1,11,,,\n")).toEqual([[2, "periode", "already_measured"]]);
  });

  test("what is exported comes back into another database as it was", async () => {
    const { db } = await open();
    await fill(db);
    await importText(
      db,
      `indicator,periode,waarde,gemeente_code,toelichting,bevestiging,herkomst
aandeel,2018-Q1,0.123456789,,"=2+3; ""x""",,voorbeeld
teller,2018-Q1,10,,,,
teller,2018-Q2,11,,,,
teller,2018-Q3,12,,,,
teller,2018-Q4,90,,,Nieuwe partners,
teller,2018,5,GM0014,,,waargenomen
`,
    );
    const valuesOf = async (from: Db) =>
      recordsKnownAt(await findObjectiveRecords(from), null).indicators.flatMap((own) => own.measurements);
    const values = await valuesOf(db);
    expect(values).toHaveLength(6);
    const text = writeCsv(measurementsFile(values));
    expect(await importText(db, text)).toMatchObject({ knownCount: 6, measurementCount: 0 });
    const other = await open();
    await fill(other.db);
    expect(await importText(other.db, text)).toMatchObject({ measurementCount: 6 });
    const told = (list: typeof values) =>
      list
        .map(({ id: _, recordedAt: __, ...own }) => own)
        .map((own) => JSON.stringify(own))
        .sort();
    expect(told(await valuesOf(other.db))).toEqual(told(values));
  });

  test("a dry run changes nothing, and an unknown column is refused", async () => {
    const { db } = await open();
    await fill(db);
    const text = "indicator,periode,waarde\nteller,2018-Q1,10\n";
    expect(await importText(db, text, true)).toMatchObject({ kind: "imported", measurementCount: 1 });
    expect((await findObjectiveRecords(db)).measurements).toEqual([]);
    expect(await importText(db, "indicator,periode,waarde,kleur\nteller,2018-Q1,10,rood\n")).toMatchObject({
      problems: [{ field: "kleur", code: "unknown_column" }],
    });
  });
});
