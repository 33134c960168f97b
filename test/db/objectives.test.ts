import { expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { type Instant, instant } from "#app/domain/instant.ts";
import type { Db } from "#db/connect.server.ts";
import { findDueMeasurements } from "#db/queries/objectives/find-due-measurements.server.ts";
import { findIndicatorSeries } from "#db/queries/objectives/find-indicator-series.server.ts";
import { findIndicatorSplit } from "#db/queries/objectives/find-indicator-split.server.ts";
import { findMunicipalityIndicators } from "#db/queries/objectives/find-municipality-indicators.server.ts";
import { findObjectives } from "#db/queries/objectives/find-objectives.server.ts";
import { findParticipationHistory } from "#db/queries/objectives/find-participation-history.server.ts";
import { findScoreSeries } from "#db/queries/objectives/find-score-series.server.ts";
import { recordContribution, recordSaving } from "#db/record/objectives/record-contribution.server.ts";
import { recordIndicator } from "#db/record/objectives/record-indicator.server.ts";
import { recordMeasurements } from "#db/record/objectives/record-measurements.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import {
  byTest,
  computedDefinition,
  definitionOf,
  fillObjectivesWorld,
  measurementOf,
} from "./objectives-world.ts";
import { says, smallProjects, smallRegister } from "./small-world.ts";

const on = day("2018-12-31");
const early = instant("2019-01-10T00:00:00Z");
const projects = smallProjects;

/** What was known on 10 January 2019. */
async function fill(db: Db): Promise<void> {
  await fillObjectivesWorld(db);
  const drafts = [
    says("GM0014", "live", "2018-02-01"),
    says("GM0005", "live", "2018-11-01"),
    says("GM0017", "live", "2018-04-01", { projectSlug: "aangifte" }),
    says("GM0009", "declined", "2018-06-01", {
      projectSlug: "aangifte",
      reason: "Geen tijd",
      reviewOn: "2019-06-01",
    }),
  ];
  await recordEvents(db, smallRegister, drafts, { now: instant("2019-01-05T10:00:00Z") });
  await recordMeasurements(
    db,
    [measurementOf("2018-Q3", 30), measurementOf("2018-Q4", 60)],
    byTest("2019-01-06T10:00:00Z"),
  );
  await recordContribution(
    db,
    {
      projectSlug: "verhuizen",
      objective: 1,
      weight: 2,
      reason: { nl: "Omdat", en: "Because" },
      holdsFrom: day("2018-01-01"),
      origin: "reported",
    },
    byTest("2019-01-06T11:00:00Z"),
  );
}

/** What came to be known later: of participation, of values, and of what the indicator is. */
async function learnMore(db: Db): Promise<void> {
  const later = byTest("2019-03-01T10:00:00Z");
  await recordEvents(db, smallRegister, [says("GM1663", "live", "2018-03-01")], later);
  await recordEvents(
    db,
    smallRegister,
    [says("GM0017", "stopped", "2018-10-01", { projectSlug: "aangifte", reason: "Te duur" })],
    later,
  );
  await recordMeasurements(db, [measurementOf("2018-Q2", 20)], later);
  const versions = [
    { slug: "per-gemeente", definition: { ...computedDefinition, weight: 4, isNewDefinition: false } },
    {
      slug: "teller",
      definition: definitionOf({
        isNewDefinition: false,
        target: { value: 80, on: day("2020-01-01"), origin: "reported" },
      }),
    },
  ];
  for (const { slug, definition } of versions) {
    const draft = { slug, objective: null, definition: { ...definition, reason: "Besluit" } };
    expect((await recordIndicator(db, draft, later)).kind).toBe("recorded");
  }
}

const questions: Readonly<Record<string, (db: Db, knownAt: Instant | null) => Promise<unknown>>> = {
  objectives: (db, knownAt) => findObjectives(db, smallRegister, { on, knownAt, projects }),
  "objectives of another day": (db, knownAt) =>
    findObjectives(db, smallRegister, { on: day("2018-09-30"), knownAt, projects }),
  "the series of what is computed": (db, knownAt) =>
    findIndicatorSeries(db, smallRegister, "per-gemeente", {
      from: day("2018-01-01"),
      to: on,
      step: "month",
      knownAt,
      projects,
    }),
  "the series of what is measured": (db, knownAt) =>
    findIndicatorSeries(db, smallRegister, "teller", {
      from: day("2018-01-01"),
      to: on,
      step: "quarter",
      knownAt,
      projects,
    }),
  "the split by project": (db, knownAt) =>
    findIndicatorSplit(db, smallRegister, "per-gemeente", {
      from: day("2018-01-31"),
      to: on,
      knownAt,
      projects,
    }),
  "the indicators of a municipality": (db, knownAt) =>
    findMunicipalityIndicators(db, smallRegister, "GM0017", { on, knownAt, projects }),
  "the series of scores": (db, knownAt) =>
    findScoreSeries(db, smallRegister, { from: day("2018-01-01"), to: on, knownAt, projects }),
};

describeOnBoth("questions about objectives", (open) => {
  test.each(Object.keys(questions))(
    "asked for a past day known at a past instant give what they gave then: %s",
    async (name) => {
      const { db } = await open();
      await fill(db);
      const then = await questions[name]?.(db, null);
      expect(await questions[name]?.(db, early)).toEqual(then);
      await learnMore(db);
      expect(await questions[name]?.(db, early)).toEqual(then);
      expect(await questions[name]?.(db, null)).not.toEqual(then);
    },
  );

  test("a value that was recorded after the last event is not known before it was", async () => {
    const { db } = await open();
    await fill(db);
    const between = instant("2019-01-06T00:00:00Z");
    const [, , , , fifth] = await findObjectives(db, smallRegister, { on, knownAt: between, projects });
    expect(fifth?.indicators[0]?.reading).toMatchObject({ kind: "not_measured" });
  });

  test("who was live and who explained is alike from what is kept and from the log", async () => {
    const { db } = await open();
    await fill(db);
    const inOrder = async (knownAt: Instant | null) => {
      const history = await findParticipationHistory(db, smallRegister, { projects, knownAt });
      return history.projects.map(({ live, explained, halfReachedOn }) => ({
        live: [...live].sort((a, b) => (a.municipalityCode < b.municipalityCode ? -1 : 1)),
        explained,
        halfReachedOn,
      }));
    };
    const kept = await inOrder(null);
    await recordEvents(db, smallRegister, [says("GM0053", "live", "2019-05-01")], {
      now: instant("2019-06-01T10:00:00Z"),
    });
    expect(await inOrder(early)).toEqual(kept);
    expect(kept[0]?.live.map(({ municipalityCode }) => municipalityCode)).toContain("GM0014");
    expect(kept[1]?.explained).toEqual([
      { municipalityCode: "GM0009", fromOn: "2018-06-01", untilOn: "2019-01-01", reviewOn: "2019-06-01" },
    ]);
  });

  test("an objective has its value, score, contribution and what moved it", async () => {
    const { db } = await open();
    await fill(db);
    const [first, second, , , fifth] = await findObjectives(db, smallRegister, {
      on,
      knownAt: null,
      projects,
    });
    expect(first?.indicators[0]?.reading).toMatchObject({
      kind: "computed",
      value: 3 / 7,
      computation: { numerator: 3, denominator: 7 },
    });
    expect(first?.contributions.map(({ projectSlug, weight }) => [projectSlug, weight])).toEqual([
      ["verhuizen", 2],
    ]);
    expect(first?.change.moves[0]).toMatchObject({ valueBefore: 2 / 7, valueNow: 3 / 7 });
    expect(second?.score.score).toBeNull();
    expect(fifth?.score.score).toBe(0.6);
    expect(fifth?.indicators[0]?.calculation).toMatchObject({ progressClass: "on_track", elapsedDays: 364 });
  });

  test("the split by project adds up", async () => {
    const { db } = await open();
    await fill(db);
    const split = await findIndicatorSplit(db, smallRegister, "per-gemeente", {
      from: day("2018-01-31"),
      to: on,
      knownAt: null,
      projects,
    });
    expect(split?.projects).toEqual([
      { projectSlug: "verhuizen", change: expect.closeTo(2 / 7, 12) },
      { projectSlug: "aangifte", change: expect.closeTo(1 / 7, 12) },
    ]);
    expect(split?.change).toBeCloseTo(3 / 7, 12);
    expect(
      await findIndicatorSplit(db, smallRegister, "anders", { from: on, to: on, knownAt: null, projects }),
    ).toBeUndefined();
  });

  test("savings follow the statement that was known", async () => {
    const { db } = await open();
    await fill(db);
    const definition = definitionOf({
      unit: "cents_per_year",
      source: { kind: "computed", formula: "saving_per_year" },
      target: { value: 100_000_000, on: day("2020-01-01"), origin: "example" },
    });
    await recordIndicator(
      db,
      { slug: "besparing", objective: 3, definition },
      byTest("2019-01-07T10:00:00Z"),
    );
    const saving = {
      projectSlug: "verhuizen",
      lowCents: 10,
      highCents: 20,
      sourceName: "Raming",
      sourceUrl: null,
      origin: "reported" as const,
      holdsFrom: day("2018-01-01"),
    };
    await recordSaving(db, saving, byTest("2019-01-08T10:00:00Z"));
    await recordSaving(db, { ...saving, highCents: 30 }, byTest("2019-02-08T10:00:00Z"));
    const rangeAt = async (knownAt: Instant | null) => {
      const [, , third] = await findObjectives(db, smallRegister, { on, knownAt, projects });
      const reading = third?.indicators[0]?.reading;
      return reading?.kind === "computed" && reading.computation.range;
    };
    // Groningen and Bedum.
    const low = (202810 + 10475) * 10;
    expect(await rangeAt(early)).toEqual({ low, high: 2 * low });
    expect(await rangeAt(null)).toEqual({ low, high: 3 * low });
  });

  test("what is due is told until it is measured", async () => {
    const { db } = await open();
    await fill(db);
    expect(await findDueMeasurements(db, { on, knownAt: null })).toEqual([]);
    const due = await findDueMeasurements(db, { on: day("2019-05-01"), knownAt: null });
    expect(due.map((own) => [own.slug, own.objective, own.due.period.text, own.due.state])).toEqual([
      ["teller", 5, "2019-Q1", "overdue"],
    ]);
  });
});
