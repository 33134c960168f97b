import { join } from "node:path";
import { expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { backup } from "#db/backup/backup.server.ts";
import { restore } from "#db/backup/restore.server.ts";
import type { Db } from "#db/connect.server.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findObjectiveRecords } from "#db/queries/objectives/find-objective-records.server.ts";
import { recordContribution } from "#db/record/objectives/record-contribution.server.ts";
import { recordIndicator } from "#db/record/objectives/record-indicator.server.ts";
import { recordMeasurements } from "#db/record/objectives/record-measurements.server.ts";
import { correctMeasurement, withdrawMeasurement } from "#db/record/objectives/replace-measurement.server.ts";
import { describeOnBoth, sqliteDatabases } from "#test/support/database.ts";
import { temporaryFiles } from "./import-files.ts";
import { byTest, definitionOf, fillObjectivesWorld, measurementOf } from "./objectives-world.ts";

const files = temporaryFiles();
const options = byTest("2019-01-10T10:00:00Z");

async function versionOfPortfolio(db: Db): Promise<number> {
  return (await readLedger(db)).portfolioVersion;
}

describeOnBoth("what is recorded about objectives", (open) => {
  test("values are recorded all or none, each held against those before it, with a new stamp", async () => {
    const { db } = await open();
    await fillObjectivesWorld(db);
    const before = await versionOfPortfolio(db);
    const wrong = [
      measurementOf("2018-Q1", 1),
      measurementOf("2018-H1", 2),
      measurementOf("2018-Q4", -1),
      measurementOf("2019-Q1", 3),
    ];
    const refused = await recordMeasurements(db, wrong, options);
    expect(refused.kind === "refused" && refused.problems.map(({ index, code }) => [index, code])).toEqual([
      [1, "periods_overlap"],
      [2, "negative_value"],
      [3, "period_not_over"],
    ]);
    expect((await findObjectiveRecords(db)).measurements).toEqual([]);
    expect(await versionOfPortfolio(db)).toBe(before);
    const given = [
      measurementOf("2018-Q1", 10, { note: "Telling" }),
      measurementOf("2018-Q2", 12, { municipalityCode: "GM0014" }),
    ];
    expect(await recordMeasurements(db, given, options)).toEqual({ kind: "recorded", ids: [1, 2] });
    expect(await versionOfPortfolio(db)).toBe(before + 1);
    const { measurements } = await findObjectiveRecords(db);
    expect(measurements).toEqual(
      given.map((draft, index) => ({
        ...draft,
        kind: "measurement",
        id: index + 1,
        recordedAt: options.now,
        actor: "test",
      })),
    );
  });

  test("a correction keeps the old value, and can be done once; a withdrawal says why", async () => {
    const { db } = await open();
    await fillObjectivesWorld(db);
    await recordMeasurements(db, [measurementOf("2018-Q1", 10), measurementOf("2018-Q2", 12)], options);
    const corrected = { value: 11, note: "Dubbel geteld", confirmation: null, origin: "reported" as const };
    expect(await correctMeasurement(db, 1, { ...corrected, value: -1 }, options)).toMatchObject({
      problems: [{ field: "waarde", code: "negative_value" }],
    });
    expect(await correctMeasurement(db, 1, corrected, options)).toEqual({ kind: "recorded", id: 3 });
    expect(await correctMeasurement(db, 1, corrected, options)).toMatchObject({
      kind: "refused",
      problems: [{ code: "measurement_replaced" }],
    });
    expect(await withdrawMeasurement(db, 2, " ", options)).toMatchObject({
      problems: [{ field: "reden", code: "required" }],
    });
    expect(await withdrawMeasurement(db, 2, "Verkeerde telling", options)).toEqual({
      kind: "recorded",
      id: 4,
    });
    const { measurements } = await findObjectiveRecords(db);
    expect(
      measurements.map((own) => [own.id, own.kind, own.kind === "withdrawal" ? own.note : own.value]),
    ).toEqual([
      [1, "measurement", 10],
      [2, "measurement", 12],
      [3, "correction", 11],
      [4, "withdrawal", "Verkeerde telling"],
    ]);
    expect((await recordMeasurements(db, [measurementOf("2018-Q2", 13)], options)).kind).toBe("recorded");
  });

  test("a value that surprises waits for a reason", async () => {
    const { db } = await open();
    await fillObjectivesWorld(db);
    const values = [measurementOf("2018-Q1", 10), measurementOf("2018-Q2", 12), measurementOf("2018-Q3", 14)];
    await recordMeasurements(db, values, options);
    expect(await recordMeasurements(db, [measurementOf("2018-Q4", 90)], options)).toMatchObject({
      problems: [{ index: 0, field: "waarde", code: "value_large_step" }],
    });
    const confirmed = measurementOf("2018-Q4", 90, { confirmation: "Nieuwe partners" });
    expect((await recordMeasurements(db, [confirmed], options)).kind).toBe("recorded");
  });

  test("an indicator gets new versions, and is refused for what is wrong", async () => {
    const { db } = await open();
    await fillObjectivesWorld(db);
    const definition = definitionOf({
      weight: 3,
      isNewDefinition: false,
      reason: "Besluit",
      plausible: { low: 0, high: 50 },
    });
    const before = await versionOfPortfolio(db);
    expect(await recordIndicator(db, { slug: "teller", objective: 1, definition }, options)).toMatchObject({
      kind: "refused",
      problems: [{ field: "slug", code: "indicator_exists" }],
    });
    expect(await recordIndicator(db, { slug: "anders", objective: null, definition }, options)).toMatchObject(
      {
        problems: [{ field: "indicator", code: "unknown_indicator" }],
      },
    );
    expect(await versionOfPortfolio(db)).toBe(before);
    expect(await recordIndicator(db, { slug: "teller", objective: null, definition }, options)).toEqual({
      kind: "recorded",
      slug: "teller",
      versionId: 3,
    });
    const [teller] = (await findObjectiveRecords(db)).indicators;
    expect(teller?.versions).toEqual([
      expect.objectContaining({ id: 1, ...definitionOf() }),
      { ...definition, id: 3, recordedAt: options.now, actor: "test" },
    ]);
  });

  test("a contribution of an unknown project is refused, another is kept", async () => {
    const { db } = await open();
    await fillObjectivesWorld(db);
    const draft = {
      projectSlug: "verhuizen",
      objective: 2 as const,
      weight: 3 as const,
      reason: { nl: "Omdat", en: "Because" },
      holdsFrom: day("2018-01-01"),
      origin: "reported" as const,
    };
    expect((await recordContribution(db, { ...draft, projectSlug: "anders" }, options)).kind).toBe("refused");
    expect(await recordContribution(db, draft, options)).toEqual({ kind: "recorded", id: 1 });
    expect((await findObjectiveRecords(db)).contributions).toEqual([
      { ...draft, id: 1, recordedAt: options.now, actor: "test" },
    ]);
  });
});

describeOnBoth("a backup", (open) => {
  const openSqlite = sqliteDatabases();

  test("takes objectives along", async () => {
    const source = await open();
    await fillObjectivesWorld(source.db);
    await recordMeasurements(source.db, [measurementOf("2018-Q1", 3, { confirmation: "Ja" })], options);
    await correctMeasurement(
      source.db,
      1,
      { value: 4, note: null, confirmation: null, origin: "reported" },
      options,
    );
    const path = join(files.path("."), `objectives-${source.dialect}.backup`);
    await backup(source.db, { path, now: options.now });
    const target = await openSqlite();
    expect((await restore(target.db, { path, now: options.now })).kind).toBe("restored");
    expect(await findObjectiveRecords(target.db)).toEqual(await findObjectiveRecords(source.db));
  });
});
