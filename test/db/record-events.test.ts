import { describe, expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { measureAdoption } from "#app/domain/participation/measures.ts";
import type { Db } from "#db/connect.server.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findAllEvents } from "#db/queries/participation/find-all-events.server.ts";
import { findAllMeasures } from "#db/queries/participation/find-all-measures.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findSeries } from "#db/queries/participation/find-series.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { fillSmallWorld, now, says, smallProjects, smallRegister } from "./small-world.ts";

async function statusOf(db: Db, code: string, on: string, knownAt: string | null = null): Promise<string> {
  const states = await findAllStates(db, smallRegister, {
    on: day(on),
    knownAt: knownAt === null ? null : instant(knownAt),
    projectSlug: "verhuizen",
    municipalityCodes: [code],
  });
  return states.get("verhuizen")?.[0]?.status ?? "missing";
}

describeOnBoth("recordEvents", (open) => {
  test("numbers events in the order of committing, and never at the same instant", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    await recordEvents(db, smallRegister, [says("GM0014", "live", "2018-02-01")], { now });
    await recordEvents(db, smallRegister, [says("GM0009", "committed", "2018-03-01")], { now });
    const events = await findAllEvents(db, { knownAt: null });
    expect(events.map((event) => [event.revision, event.recordedAt])).toEqual([
      [1, "2019-06-30T10:00:00.000Z"],
      [2, "2019-06-30T10:00:00.001Z"],
    ]);
    expect(await readLedger(db)).toEqual({
      revision: 2,
      registerVersion: 1,
      portfolioVersion: 1,
      lastRecordedAt: "2019-06-30T10:00:00.001Z",
    });
  });

  test("records all or nothing, and tells everything that is wrong", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const drafts = [
      says("GM0014", "live", "2018-02-01"),
      says("GM0009", "stopped", "2018-03-01", { reason: "Te duur" }),
      says("GM9999", "live", "2018-03-01"),
      says("GM0017", "live", "2020-03-01"),
    ];
    const outcome = await recordEvents(db, smallRegister, drafts, { now });
    expect(outcome.kind === "refused" && outcome.problems.map(({ index, field }) => [index, field])).toEqual([
      [1, "status"],
      [2, "gemeente_code"],
      [3, "per"],
      [3, "per"],
    ]);
    expect(await findAllEvents(db, { knownAt: null })).toEqual([]);
    expect((await readLedger(db)).revision).toBe(0);
  });

  test("judges a batch in the order of its days, whatever the order of its lines", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const drafts = [
      says("GM0014", "stopped", "2018-09-01", { reason: "Einde contract" }),
      says("GM0014", "live", "2018-02-01"),
    ];
    expect((await recordEvents(db, smallRegister, drafts, { now })).kind).toBe("recorded");
    expect(await statusOf(db, "GM0014", "2018-08-31")).toBe("live");
    expect(await statusOf(db, "GM0014", "2018-09-01")).toBe("stopped");
  });

  test("loads history as recorded at the end of its day", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const drafts = [says("GM0014", "live", "2018-05-01"), says("GM0014", "committed", "2018-01-15")];
    await recordEvents(db, smallRegister, drafts, { now, recordedOnEffectiveDay: true });
    const events = await findAllEvents(db, { knownAt: null });
    expect(events.map((event) => [event.effectiveOn, event.recordedAt])).toEqual([
      ["2018-01-15", "2018-01-15T22:59:59.999Z"],
      ["2018-05-01", "2018-05-01T21:59:59.999Z"],
    ]);
    expect(await statusOf(db, "GM0014", "2018-05-01", "2018-05-01T21:00:00Z")).toBe("committed");
    expect(await statusOf(db, "GM0014", "2018-05-01", "2018-05-02T00:00:00Z")).toBe("live");
  });

  test("a dry run judges and leaves everything as it was", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const outcome = await recordEvents(db, smallRegister, [says("GM0014", "live", "2018-05-01")], {
      now,
      isDryRun: true,
    });
    expect(outcome.kind).toBe("recorded");
    expect((await readLedger(db)).revision).toBe(0);
    expect(await statusOf(db, "GM0014", "2018-05-01")).toBe("none");
  });

  test("a correction of a predecessor comes through in its successor", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    await recordEvents(db, smallRegister, [says("GM0005", "live", "2018-05-01")], { now });
    expect(await statusOf(db, "GM1966", "2019-01-01")).toBe("implementing");
    const correction = {
      ...says("GM0005", "committed", "2018-05-01"),
      kind: "correction" as const,
      replacesRevision: 1,
    };
    const outcome = await recordEvents(db, smallRegister, [correction], { now });
    expect(outcome.kind).toBe("recorded");
    expect(await statusOf(db, "GM1966", "2019-01-01")).toBe("committed");
    expect(await statusOf(db, "GM1966", "2019-01-01", "2019-06-30T10:00:00Z")).toBe("implementing");
  });

  describe("the counts that are kept", () => {
    const drafts = [
      says("GM0014", "committed", "2018-01-15"),
      says("GM0014", "live", "2018-05-01"),
      says("GM0005", "live", "2018-06-01"),
      says("GM0009", "declined", "2018-06-01", { reason: "Geen tijd", reviewOn: "2019-06-01" }),
      says("GM0017", "live", "2017-03-01"),
      says("GM0017", "live", "2018-02-01", { projectSlug: "aangifte" }),
      says("GM0053", "exploring", "2018-11-01"),
    ];

    test.each(["at once", "one by one", "backwards"])("equal the states, recorded %s", async (manner) => {
      const { db } = await open();
      await fillSmallWorld(db);
      const batches = manner === "at once" ? [drafts] : drafts.map((draft) => [draft]);
      if (manner === "backwards") batches.reverse();
      for (const batch of batches) {
        expect((await recordEvents(db, smallRegister, batch, { now })).kind).toBe("recorded");
      }
      const [project] = smallProjects;
      if (!project) throw new Error("No project");
      const range = { from: day("2017-01-01"), to: day("2019-06-30"), knownAt: null } as const;
      for (const step of ["day", "month"] as const) {
        const points = await findSeries(db, smallRegister, project, { ...range, step, borders: "then" });
        expect(points.length).toBeGreaterThan(5);
        for (const point of points) {
          const on = point.on;
          const states =
            (await findAllStates(db, smallRegister, { on, knownAt: null })).get("verhuizen") ?? [];
          const measures = measureAdoption({
            register: smallRegister,
            project,
            on,
            states,
            liveCountBefore: 0,
          });
          expect([on, point.counts]).toEqual([on, measures.counts]);
          expect([on, point.liveInhabitants]).toEqual([on, measures.coverage.liveInhabitants]);
        }
      }
    });
  });

  test("velocity is taken in the borders of the day", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const live = ["GM0014", "GM0009", "GM0017"].map((code) => says(code, "live", "2018-05-01"));
    await recordEvents(db, smallRegister, live, { now });
    const measures = await findAllMeasures(db, smallRegister, {
      on: day("2019-01-31"),
      knownAt: null,
      projects: smallProjects,
    });
    expect(measures.get("verhuizen")).toMatchObject({ velocityPerMonth: 0, counts: { live: 1 } });
    expect(measures.get("aangifte")).toMatchObject({ velocityPerMonth: 0, counts: { live: 0, none: 2 } });
  });
});
