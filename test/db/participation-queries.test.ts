import { describe, expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { type Instant, instant } from "#app/domain/instant.ts";
import type { AdoptionFigures } from "#app/domain/participation/figures.ts";
import { periodsUpTo, statusPeriods } from "#app/domain/participation/status-periods.ts";
import type { Db } from "#db/connect.server.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { createRegisterCache } from "#db/queries/municipality/find-register.server.ts";
import { countLiveProjects } from "#db/queries/participation/count-live-projects.server.ts";
import { findAdoptionChanges } from "#db/queries/participation/find-adoption-changes.server.ts";
import { findAllFigures } from "#db/queries/participation/find-all-figures.server.ts";
import { findAllMeasures } from "#db/queries/participation/find-all-measures.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findChanges } from "#db/queries/participation/find-changes.server.ts";
import { findLastChange } from "#db/queries/participation/find-last-change.server.ts";
import { findLiveCodes } from "#db/queries/participation/find-live-codes.server.ts";
import { findLiveCounts } from "#db/queries/participation/find-live-counts.server.ts";
import { findMilestones } from "#db/queries/participation/find-milestones.server.ts";
import { findRecentChanges } from "#db/queries/participation/find-recent-changes.server.ts";
import { findSeries } from "#db/queries/participation/find-series.server.ts";
import { findMunicipalitySpans, findSpans } from "#db/queries/participation/find-spans.server.ts";
import { findStatusPeriods } from "#db/queries/participation/find-status-periods.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { confirms, fillSmallWorld, now, says, smallProjects, smallRegister } from "./small-world.ts";

/** After the last event: asked for by fold, it must give what is kept. */
const later = instant("2019-07-31T00:00:00Z");
const on = day("2019-06-30");
const from = day("2017-01-01");
const projectSlugs = smallProjects.map(({ slug }) => slug);

async function fill(db: Db): Promise<void> {
  await fillSmallWorld(db);
  const batches = [
    [says("GM0014", "committed", "2018-01-15"), says("GM0014", "live", "2018-05-01", { supplier: "A" })],
    [says("GM0005", "live", "2018-06-01"), says("GM1663", "implementing", "2018-07-01")],
    [says("GM0009", "declined", "2018-06-01", { reason: "Geen tijd", reviewOn: "2019-06-01" })],
    [says("GM0017", "live", "2018-02-01", { projectSlug: "aangifte" })],
    [says("GM1966", "live", "2019-03-01")],
  ];
  for (const batch of batches) {
    const outcome = await recordEvents(db, smallRegister, batch, { now });
    expect(outcome.kind).toBe("recorded");
  }
}

/** What is asked of the log comes with more than the figures. */
function figuresAlone(figures: ReadonlyMap<string, AdoptionFigures>): [string, AdoptionFigures][] {
  return [...figures].map(
    ([slug, { on, municipalityCount, counts, coverage, target, pace, velocityPerMonth }]) => [
      slug,
      { on, municipalityCount, counts, coverage, target, pace, velocityPerMonth },
    ],
  );
}

const questions: Readonly<Record<string, (db: Db, knownAt: Instant | null) => Promise<unknown>>> = {
  states: (db, knownAt) => findAllStates(db, smallRegister, { on, knownAt }),
  "states of a past day": (db, knownAt) =>
    findAllStates(db, smallRegister, { on: day("2018-06-15"), knownAt }),
  "states of one municipality": (db, knownAt) =>
    findAllStates(db, smallRegister, { on, knownAt, municipalityCodes: ["GM1966", "GM0005"] }),
  spans: (db, knownAt) => findSpans(db, smallRegister, { projectSlug: "verhuizen", knownAt }),
  "spans of a municipality": (db, knownAt) =>
    findMunicipalitySpans(db, smallRegister, { municipalityCode: "GM1966", knownAt }),
  "changes of the counts": (db, knownAt) =>
    findAdoptionChanges(db, smallRegister, { projectSlug: "verhuizen", knownAt }),
  measures: (db, knownAt) => findAllMeasures(db, smallRegister, { on, knownAt, projects: smallProjects }),
  "measures shortly after a merger": (db, knownAt) =>
    findAllMeasures(db, smallRegister, { on: day("2019-02-01"), knownAt, projects: smallProjects }),
  figures: async (db, knownAt) =>
    figuresAlone(await findAllFigures(db, smallRegister, { on, knownAt, projects: smallProjects })),
  "figures shortly after a merger": async (db, knownAt) =>
    figuresAlone(
      await findAllFigures(db, smallRegister, { on: day("2019-02-01"), knownAt, projects: smallProjects }),
    ),
  "who is live": (db, knownAt) => findLiveCodes(db, smallRegister, { on, knownAt, projectSlugs }),
  "who was live before a merger": (db, knownAt) =>
    findLiveCodes(db, smallRegister, { on: day("2018-06-15"), knownAt, projectSlugs }),
  "in how many projects each is live": (db, knownAt) =>
    countLiveProjects(db, smallRegister, { on, knownAt, projectSlugs }),
  "in how many projects each was live": (db, knownAt) =>
    countLiveProjects(db, smallRegister, { on: day("2018-12-31"), knownAt, projectSlugs }),
  "recent changes": (db, knownAt) => findRecentChanges(db, smallRegister, { on, knownAt, limit: 100 }),
  "recent changes of a project": (db, knownAt) =>
    findRecentChanges(db, smallRegister, {
      on: day("2018-12-31"),
      knownAt,
      limit: 3,
      projectSlug: "verhuizen",
    }),
  "changes between days": (db, knownAt) =>
    findChanges(db, smallRegister, { from: day("2018-05-15"), to: on, knownAt }),
  "last change": (db, knownAt) => findLastChange(db, { on, knownAt }),
  "last change of a municipality": (db, knownAt) =>
    findLastChange(db, { on, knownAt, municipalityCode: "GM0014" }),
};

describeOnBoth("questions about participation", (open) => {
  test("live on some days is live in the states of those days", async () => {
    const { db } = await open();
    await fill(db);
    const days = ["2016-12-31", "2018-02-01", "2018-06-15", "2018-12-31", "2019-01-01", "2019-06-30"].map(
      day,
    );
    const counts = await findLiveCounts(db, { projectSlugs, days });
    for (const on of days) {
      for (const [slug, states] of await findAllStates(db, smallRegister, { on, knownAt: null })) {
        const live = states.filter(({ status }) => status === "live").length;
        expect([on, slug, counts.get(slug)?.get(on) ?? 0]).toEqual([on, slug, live]);
      }
    }
    expect(counts.get("verhuizen")?.get("2018-06-15")).toBe(2);
  });

  test.each(Object.keys(questions))(
    "are answered alike from what is kept and from the log: %s",
    async (name) => {
      const { db } = await open();
      await fill(db);
      const kept = await questions[name]?.(db, null);
      expect(kept).toEqual(await questions[name]?.(db, later));
      expect(kept).not.toEqual(await questions[name]?.(db, instant("2000-01-01T00:00:00Z")));
    },
  );

  test("series are alike from what is kept and from the log, in both steps and borders", async () => {
    const { db } = await open();
    await fill(db);
    const [project] = smallProjects;
    if (!project) throw new Error("No project");
    for (const step of ["day", "month"] as const) {
      for (const borders of ["then", "now"] as const) {
        const options = { from, to: on, step, borders };
        const kept = await findSeries(db, smallRegister, project, { ...options, knownAt: null });
        expect(kept.at(-1)).toMatchObject({ counts: { live: 2 }, municipalityCount: 2 });
        expect(kept).toEqual(await findSeries(db, smallRegister, project, { ...options, knownAt: later }));
      }
    }
  });

  test.each(["2018-03-01", "2018-12-31", "2019-01-01", "2019-06-30"])(
    "statuses of a municipality over time are those of its spans, up to %s",
    async (until) => {
      const { db } = await open();
      await fill(db);
      await recordEvents(db, smallRegister, [confirms("GM0014", "2018-06-01")], { now });
      for (const { code } of smallRegister.data.municipalities) {
        const periods = await findStatusPeriods(db, smallRegister, {
          municipalityCode: code,
          on: day(until),
        });
        const spans = await findMunicipalitySpans(db, smallRegister, {
          municipalityCode: code,
          knownAt: null,
        });
        for (const slug of projectSlugs) {
          const expected = periodsUpTo(statusPeriods(spans.get(slug) ?? []), day(until));
          expect([code, slug, periods.get(slug) ?? []]).toEqual([code, slug, expected]);
        }
      }
    },
  );

  test("milestones are alike from what is kept and from the log", async () => {
    const { db } = await open();
    await fill(db);
    const byCode = (knownAt: Instant | null) =>
      findMilestones(db, { projectSlug: "verhuizen", knownAt }).then((found) =>
        found.sort((a, b) => (a.municipalityCode < b.municipalityCode ? -1 : 1)),
      );
    expect(await byCode(null)).toEqual(await byCode(later));
    expect(await byCode(null)).toContainEqual({
      municipalityCode: "GM0014",
      startedOn: "2018-01-15",
      liveOn: "2018-05-01",
    });
  });

  test("states name every municipality of the day, in the order of the register", async () => {
    const { db } = await open();
    await fill(db);
    const states = await findAllStates(db, smallRegister, { on, knownAt: null });
    expect([...states.keys()]).toEqual(["verhuizen", "aangifte"]);
    expect(
      states.get("verhuizen")?.map(({ municipalityCode, status }) => [municipalityCode, status]),
    ).toEqual([
      ["GM0014", "live"],
      ["GM1966", "live"],
    ]);
    const before = await findAllStates(db, smallRegister, { on: day("2018-12-31"), knownAt: null });
    expect(before.get("verhuizen")).toHaveLength(7);
  });

  test("a derived state tells what it was derived from", async () => {
    const { db } = await open();
    await fill(db);
    const states = await findAllStates(db, smallRegister, {
      on: day("2019-01-15"),
      knownAt: null,
      projectSlug: "verhuizen",
      municipalityCodes: ["GM1966"],
    });
    expect(states.get("verhuizen")).toEqual([
      expect.objectContaining({
        status: "implementing",
        revision: null,
        derivation: { from: ["GM0005", "GM1663"], liveInhabitantsFraction: 10475 / 49618 },
      }),
    ]);
  });

  describe("recent changes", () => {
    test("come newest first, with what was before, and without what was passed on", async () => {
      const { db } = await open();
      await fill(db);
      const changes = await findRecentChanges(db, smallRegister, { on, knownAt: null, limit: 3 });
      expect(
        changes.map((change) => [change.on, change.municipalityCode, change.fromStatus, change.toStatus]),
      ).toEqual([
        ["2019-03-01", "GM1966", "implementing", "live"],
        ["2019-01-01", "GM1966", "none", "implementing"],
        ["2018-07-01", "GM1663", "none", "implementing"],
      ]);
    });
  });

  test("changes between two instants tell what was added to what was known", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const knownFrom = instant("2019-06-01T00:00:00Z");
    await recordEvents(db, smallRegister, [says("GM0014", "live", "2018-05-01")], { now });
    const changes = await findChanges(db, smallRegister, { on, knownFrom, knownTo: later });
    expect(changes).toEqual([
      expect.objectContaining({ municipalityCode: "GM0014", fromStatus: "none", toStatus: "live" }),
    ]);
  });

  test("the last change of nothing is none", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    expect(await findLastChange(db, { on, knownAt: null })).toBeNull();
    expect(await findLastChange(db, { on, knownAt: later })).toBeNull();
  });

  test("the register is read once per version", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const registerOf = createRegisterCache(db);
    const stamp = await readLedger(db);
    const [first, second] = await Promise.all([registerOf(stamp), registerOf(stamp)]);
    expect(second).toBe(first);
    expect(await registerOf({ ...stamp, registerVersion: stamp.registerVersion + 1 })).not.toBe(first);
  });
});
