import { describe, expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { statesTable } from "#app/presenters/open-data-tables.ts";
import { writeCsv } from "#app/server/table-file/write-csv.server.ts";
import type { Db } from "#db/connect.server.ts";
import { importParticipations } from "#db/import/import-participations.server.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findAllEvents } from "#db/queries/participation/find-all-events.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findLiveSince } from "#db/queries/participation/find-live-since.server.ts";
import { verify } from "#db/verify/verify.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { temporaryFiles } from "./import-files.ts";
import { fillSmallWorld, now, smallProjects, smallRegister } from "./small-world.ts";

const files = temporaryFiles();
const HEADER = "project,gemeente_code,status,per";

async function importText(db: Db, text: string, options: { isDryRun?: boolean; onDay?: boolean } = {}) {
  const path = await files.write("deelnames.csv", text);
  return importParticipations(db, {
    path,
    now,
    actor: "test",
    isDryRun: options.isDryRun ?? false,
    recordedOnEffectiveDay: options.onDay ?? false,
  });
}

async function exportText(db: Db, on: string): Promise<string> {
  const known = { on: day(on), knownAt: null };
  const states = await findAllStates(db, smallRegister, known);
  const liveSince = await findLiveSince(db, smallRegister, states, known);
  return writeCsv(
    statesTable(states, { register: smallRegister, liveSince, projects: smallProjects, on: day(on) }),
  );
}

describeOnBoth("import of participations", (open) => {
  test("a row that stands in the file twice is recorded once", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const row = "verhuizen,GM0014,aangemeld,2018-01-15";
    expect(await importText(db, `${HEADER}\n${row}\n${row}\n`)).toMatchObject({
      eventCount: 1,
      knownCount: 1,
    });
    expect(await importText(db, `${HEADER}\n${row}\n`)).toMatchObject({ eventCount: 0, knownCount: 1 });
  });

  test("records every column", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const text = `${HEADER},gepland_in_gebruik,reden,herbeoordelen_op,toelichting,bewijs_url,leverancier
verhuizen,GM0014,aangemeld,15-1-2018,01-09-2018,,,Een toelichting,https://example.org/besluit,Leverancier A
verhuizen,GM0009,neemt_niet_deel,2018-02-01,,Geen tijd,2019-02-01,,,
verhuizen,GM0014,bevestigd,2018-04-01,,,,,,
`;
    expect(await importText(db, text)).toEqual({
      kind: "imported",
      rowCount: 3,
      knownCount: 0,
      eventCount: 3,
    });
    const base = { source: "import", actor: "test", recordedAt: now };
    expect(await findAllEvents(db, { knownAt: null })).toEqual([
      {
        ...base,
        kind: "registration",
        revision: 1,
        projectSlug: "verhuizen",
        municipalityCode: "GM0014",
        status: "committed",
        effectiveOn: "2018-01-15",
        plannedLiveOn: "2018-09-01",
        reason: null,
        reviewOn: null,
        note: "Een toelichting",
        evidenceUrl: "https://example.org/besluit",
        supplier: "Leverancier A",
      },
      expect.objectContaining({ status: "declined", reason: "Geen tijd", reviewOn: "2019-02-01" }),
      {
        ...base,
        kind: "confirmation",
        revision: 3,
        projectSlug: "verhuizen",
        municipalityCode: "GM0014",
        effectiveOn: "2018-04-01",
        note: null,
        evidenceUrl: null,
        supplier: null,
      },
    ]);
    const [run] = await db.selectFrom("import_run").selectAll().execute();
    expect(run).toMatchObject({
      id: 1,
      kind: "participations",
      file_name: "deelnames.csv",
      row_count: 3,
      last_revision: 3,
    });
  });

  test("tells every mistake with its line and column, and changes nothing", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const before = await readLedger(db);
    const text = `${HEADER},gepland_in_gebruik,reden,bewijs_url
verhuizen,GM0014,live,2018-01-15,,,
verhuizen,GM0014,in_gebruik,31-02-2018,,,
,GM0014,in_gebruik,2018-01-15,,,
verhuizen,GM0009,gestopt,2018-01-15,,,
nergens,GM0009,in_gebruik,2018-01-15,,,
verhuizen,GM9999,in_gebruik,2018-01-15,,,
verhuizen,GM0017,in_gebruik,2030-01-15,,,
verhuizen,GM0017,in_gebruik,2018-01-15,2018-02-01,,ftp://x
`;
    const outcome = await importText(db, text);
    expect(outcome.kind).toBe("refused");
    if (outcome.kind !== "refused") return;
    expect(outcome.problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [2, "status", "unknown_choice"],
      [3, "per", "not_a_day"],
      [4, "project", "required"],
      [5, "reden", "reason_required"],
      [5, "status", "change_not_allowed"],
      [6, "project", "unknown_project"],
      [7, "gemeente_code", "unknown_municipality"],
      [8, "per", "future_day"],
      [8, "per", "municipality_did_not_exist"],
      [9, "bewijs_url", "not_a_web_address"],
    ]);
    expect(outcome.problemCount).toBe(outcome.problems.length);
    expect(await readLedger(db)).toEqual(before);
    expect(await db.selectFrom("import_run").selectAll().execute()).toEqual([]);
  });

  test("shows a thousand mistakes and counts them all", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const outcome = await importText(db, `${HEADER}\n${"verhuizen,GM0014,fout,2018-01-15\n".repeat(2500)}`);
    expect(outcome.kind === "refused" && [outcome.problems.length, outcome.problemCount]).toEqual([
      1000, 2500,
    ]);
  });

  test("a dry run changes nothing and tells what would be recorded", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const before = await readLedger(db);
    const outcome = await importText(db, `${HEADER}\nverhuizen,GM0014,in_gebruik,2018-01-15\n`, {
      isDryRun: true,
    });
    expect(outcome).toMatchObject({ kind: "imported", eventCount: 1 });
    expect(await readLedger(db)).toEqual(before);
  });

  test("loads history in the order of its days", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const text = `${HEADER}\nverhuizen,GM0014,in_gebruik,2018-05-01\nverhuizen,GM0014,aangemeld,2018-01-15\n`;
    await importText(db, text, { onDay: true });
    const events = await findAllEvents(db, { knownAt: null });
    expect(events.map(({ recordedAt }) => recordedAt)).toEqual([
      "2018-01-15T22:59:59.999Z",
      "2018-05-01T21:59:59.999Z",
    ]);
  });

  test("two at once: both are there, one after the other", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const paths = await Promise.all(
      ["GM0014", "GM0009"].map((code) =>
        files.write(`${code}.csv`, `${HEADER}\nverhuizen,${code},in_gebruik,2018-01-15\n`),
      ),
    );
    const options = { now, actor: "test", isDryRun: false, recordedOnEffectiveDay: false };
    const outcomes = await Promise.all(paths.map((path) => importParticipations(db, { ...options, path })));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["imported", "imported"]);
    expect((await readLedger(db)).revision).toBe(2);
    expect(await verify(db)).toMatchObject({ kind: "proven" });
  });

  describe("what was exported", () => {
    const history = `${HEADER},reden,herbeoordelen_op,leverancier,gepland_in_gebruik
verhuizen,GM0014,in_gebruik,2018-02-01,,,Leverancier A,
verhuizen,GM0014,gestopt,2018-11-01,"=Te duur, zei men",,Leverancier A,
verhuizen,GM0005,in_gebruik,2018-03-01,,,,
verhuizen,GM0009,neemt_niet_deel,2018-03-01,-geen tijd,2019-01-01,,
verhuizen,GM0017,aangemeld,2018-03-01,,,,2019-03-01
aangifte,GM0005,in_gebruik,2018-03-01,,,,
aangifte,GM1663,in_gebruik,2018-04-01,,,,
aangifte,GM1651,in_gebruik,2018-05-01,,,,
aangifte,GM0053,in_gebruik,2018-06-01,,,,
aangifte,GM0014,in_gebruik,2018-06-01,,,,
`;

    test.each(["2018-12-31", "2019-06-30"])("on %s is known to the database it came from", async (on) => {
      const { db } = await open();
      await fillSmallWorld(db);
      await importText(db, history);
      const exported = await exportText(db, on);
      const { revision } = await readLedger(db);
      const outcome = await importText(db, exported);
      expect(outcome).toMatchObject({ kind: "imported", eventCount: 0 });
      expect(outcome.kind === "imported" && outcome.knownCount).toBeGreaterThan(2);
      expect((await readLedger(db)).revision).toBe(revision);
    });

    test.each(["2018-12-31", "2019-06-30"])("on %s gives an empty database the same states", async (on) => {
      const { db } = await open();
      const copy = await open();
      await fillSmallWorld(db);
      await fillSmallWorld(copy.db);
      await importText(db, history);
      const exported = await exportText(db, on);
      expect(await importText(copy.db, exported)).toMatchObject({ kind: "imported", knownCount: 0 });
      const statuses = async (of: Db) =>
        [...(await findAllStates(of, smallRegister, { on: day(on), knownAt: null }))].map(
          ([slug, states]) => [
            slug,
            states.map(({ municipalityCode, status, reason }) => [municipalityCode, status, reason]),
          ],
        );
      expect(await statuses(copy.db)).toEqual(await statuses(db));
    });
  });
});
