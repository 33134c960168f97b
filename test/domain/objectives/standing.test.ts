import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { type Contribution, contributionsOn } from "#app/domain/objectives/contribution.ts";
import { municipalityIndicators } from "#app/domain/objectives/municipality-indicators.ts";
import { assessObjectives } from "#app/domain/objectives/objective-change.ts";
import { classOfScore, objectiveStandings } from "#app/domain/objectives/objective-standing.ts";
import { scoreOf } from "#app/domain/objectives/score.ts";
import { firstOf, historyOf, indicatorOf, live, measured, versionOf, worldOf } from "./objectives-data.ts";

const perMunicipality = versionOf({
  unit: "average",
  direction: "up",
  baseline: { value: 0, on: day("2018-01-01"), origin: "example" },
  target: { value: 2, on: day("2020-01-01"), origin: "example" },
  source: { kind: "computed", formula: "projects_per_municipality" },
  weight: 2,
});
const projects = [historyOf("verhuizen", [live("A", "2018-01-01"), live("B", "2018-11-01")])];
const indicators = [
  indicatorOf("teller", [versionOf()]),
  { ...indicatorOf("per-gemeente", [perMunicipality]), position: 2 },
  { ...indicatorOf("nooit", [versionOf()]), position: 3 },
];

describe("an objective on a day", () => {
  const world = worldOf(projects, {
    indicators,
    measurements: [measured(1, "2018-Q3", 95), measured(2, "2018-Q4", 90)],
  });
  const [first, second] = assessObjectives(world, day("2018-12-31"));

  it("has its indicators with value, class and calculation, and the score over what is measured", () => {
    expect(first?.indicators.map(({ slug, progressClass }) => [slug, progressClass])).toEqual([
      ["teller", "on_track"],
      ["per-gemeente", "limited"],
      ["nooit", "not_measured"],
    ]);
    // Weight 1 at 0.3, weight 2 at 0.4 ÷ 2.
    expect(first?.score).toMatchObject({ measuredWeight: 3, totalWeight: 4, measuredFraction: 0.75 });
    expect(first?.score.score).toBeCloseTo((0.3 + 2 * 0.2) / 3, 12);
    expect(first?.progressClass).toBe("limited");
    expect(first?.indicators[2]?.calculation).toBeNull();
  });

  it("tells what moved the score since the quarter before, adding up to it", () => {
    expect(first?.change).toMatchObject({ since: "2018-09-30" });
    const moves = first?.change.moves ?? [];
    expect(moves.map(({ slug, valueBefore, valueNow }) => [slug, valueBefore, valueNow])).toEqual([
      ["per-gemeente", 0.2, 0.4],
      ["teller", 95, 90],
      ["nooit", null, null],
    ]);
    const sum = moves.reduce((total, { scoreChange }) => total + (scoreChange ?? 0), 0);
    expect(sum).toBeCloseTo(first?.change.scoreChange ?? Number.NaN, 12);
    expect(first?.change.scoreChange).toBeCloseTo((0.05 + 2 * 0.1) / 3, 12);
  });

  it("without indicators has no score and no class", () => {
    expect(second).toMatchObject({
      score: { score: null, measuredFraction: 0 },
      progressClass: "not_measured",
      change: { scoreChange: null },
    });
  });

  it("counts nothing that was recorded later than it was known", () => {
    const early = worldOf(projects, { indicators }, instant("2017-12-31T00:00:00Z"));
    expect(firstOf(objectiveStandings(early, day("2018-12-31"))).indicators).toEqual([]);
  });
});

it("whatever comes in or falls out, the moves of an objective add up to the change of its score", () => {
  const someValue = fc.option(fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(someValue, someValue), { minLength: 1, maxLength: 5 }), (values) => {
      const slugs = values.map((_, index) => `i${index}`);
      const world = worldOf([], {
        indicators: slugs.map((slug, index) =>
          indicatorOf(slug, [versionOf({ weight: index + 1, cadence: "month" })]),
        ),
        measurements: values.flatMap(([before, now], index) => [
          ...(before === null
            ? []
            : [measured(2 * index + 1, "2018-08", before, { indicatorSlug: `i${index}` })]),
          ...(now === null ? [] : [measured(2 * index + 2, "2018-12", now, { indicatorSlug: `i${index}` })]),
        ]),
      });
      const { change, score } = firstOf(assessObjectives(world, day("2018-12-31")));
      const isMeasured = values.some(([, now]) => now !== null);
      expect(score.score === null).toBe(!isMeasured);
      if (change.scoreChange === null) return;
      const sum = change.moves.reduce((total, { scoreChange }) => total + (scoreChange ?? 0), 0);
      expect(sum).toBeCloseTo(change.scoreChange, 9);
    }),
  );
});

it("an objective deteriorates when its indicators do together", () => {
  const indicator = (progress: number) => ({ weight: 1, progress, expected: 0.5 });
  expect(classOfScore(scoreOf([indicator(-0.5), indicator(0.2)]))).toBe("deteriorating");
  expect(classOfScore(scoreOf([indicator(-0.1), indicator(0.9)]))).toBe("moderate");
});

it("one municipality has its own part of what can be told of it", () => {
  const world = worldOf(projects, {
    indicators,
    measurements: [measured(1, "2018-Q4", 7, { municipalityCode: "A" }), measured(2, "2018-Q4", 90)],
  });
  const on = day("2018-12-31");
  const found = municipalityIndicators(world, "A", on);
  expect(
    found.map(({ slug, value, national }) => [slug, value, "value" in national && national.value]),
  ).toEqual([
    ["teller", 7, 90],
    ["per-gemeente", 1, 0.4],
  ]);
  expect(municipalityIndicators(world, "F", on)).toEqual([]);
});

it("contributions hold from their day, the last one recorded of a day counts, and weight 0 ends one", () => {
  const contribution = (id: number, holdsFrom: string, weight: Contribution["weight"]): Contribution => ({
    id,
    projectSlug: "verhuizen",
    objective: 2,
    weight,
    reason: { nl: "Omdat", en: "Because" },
    holdsFrom: day(holdsFrom),
    origin: "example",
    recordedAt: instant("2018-01-01T00:00:00Z"),
    actor: "test",
  });
  const all = [
    contribution(1, "2018-01-01", 1),
    contribution(2, "2018-06-01", 3),
    contribution(3, "2018-06-01", 2),
    contribution(4, "2019-01-01", 0),
  ];
  const weightOn = (on: string) => contributionsOn(all, day(on)).map(({ weight }) => weight);
  expect(["2017-12-31", "2018-05-31", "2018-06-01", "2019-01-01"].map(weightOn)).toEqual([[], [1], [2], []]);
});
