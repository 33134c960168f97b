import { describe, expect, test } from "vitest";
import { day, endOfDay } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import {
  findContributionProblems,
  findSavingProblems,
} from "#app/domain/objectives/contribution-problems.ts";
import { FORMULAS } from "#app/domain/objectives/formulas/formulas.ts";
import {
  findDefinitionProblems,
  findIndicatorSlugProblems,
} from "#app/domain/objectives/indicator-problems.ts";
import { findMeasurementProblems } from "#app/domain/objectives/measurement-problems.ts";
import { OBJECTIVES } from "#app/domain/objectives/objective.ts";
import { objectiveStandings } from "#app/domain/objectives/objective-standing.ts";
import { createObjectivesWorld } from "#app/domain/objectives/objectives-world.ts";
import { createParticipationHistory } from "#app/domain/objectives/participation-history.ts";
import { recordsKnownAt } from "#app/domain/objectives/records.ts";
import { visibleMeasurements } from "#app/domain/objectives/visible-measurements.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { livePeriods } from "#app/domain/participation/status-periods.ts";
import { EXAMPLE_SEED } from "#db/seed/example-events.server.ts";
import { BEGINNING } from "#db/seed/objectives/indicator-draft.server.ts";
import { exampleObjectives } from "#db/seed/objectives/objective-records.server.ts";
import { portfolio } from "#db/seed/portfolio/portfolio.server.ts";
import { EXAMPLE_CLOCK } from "#db/seed/seed.server.ts";
import { register } from "./bundled-register.ts";
import { LONG_UNTIL, ofProject } from "./example-world.ts";

const objectives = exampleObjectives(portfolio, { seed: EXAMPLE_SEED, until: LONG_UNTIL });
const short = exampleObjectives(portfolio, { seed: EXAMPLE_SEED, until: EXAMPLE_CLOCK });
const values = visibleMeasurements(objectives.measurements, null);
const earlyValues = visibleMeasurements(short.measurements, null);
const world = createObjectivesWorld(
  recordsKnownAt(objectives, null),
  createParticipationHistory(
    register,
    portfolio.map((project) => {
      const spans = [...foldProject(register, ofProject(project.slug))];
      const live = spans.flatMap(([municipalityCode, own]) =>
        livePeriods(own).map(({ fromOn, untilOn }) => ({ municipalityCode, fromOn, untilOn })),
      );
      return { project, live, explained: [] };
    }),
  ),
);

describe.each(objectives.indicators)("indicator $slug", ({ slug, versions }) => {
  test("is right, in both languages, with baseline and target marked as an example", () => {
    const others = objectives.indicators.filter((own) => own.slug !== slug);
    expect(findIndicatorSlugProblems(slug, others)).toEqual([]);
    for (const version of versions) {
      expect(findDefinitionProblems(version, null)).toEqual([]);
      expect(version.definition.nl).not.toBe(version.definition.en);
      expect([version.baseline.origin, version.target.origin]).toEqual(["example", "example"]);
    }
  });
});

test("every objective has three indicators or more, of both kinds", () => {
  for (const { number } of OBJECTIVES) {
    const own = objectives.indicators.filter(({ objective }) => objective === number);
    const kinds = own.map(({ versions }) => versions[0]?.source.kind);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(new Set(kinds)).toEqual(new Set(["computed", "measured"]));
  }
});

test("the baseline of what is computed is what the formula gave on that day", () => {
  const facts = world.factsOn(BEGINNING);
  for (const { slug, versions } of objectives.indicators) {
    const [version] = versions;
    if (version?.source.kind !== "computed") continue;
    const value = FORMULAS[version.source.formula].valueOn(facts)?.value;
    // Explanations are not in this history, and nobody had explained anything then.
    if (value !== undefined) expect([slug, version.baseline.value]).toEqual([slug, expect.closeTo(value, 3)]);
  }
});

test("on the example's day every objective has a score, and something in it that nobody measured", () => {
  const standings = objectiveStandings(world, day("2018-12-31"));
  for (const { score } of standings) expect(score.score).not.toBeNull();
  const incomplete = standings.filter(({ score }) => score.measuredFraction < 1);
  expect(incomplete.length).toBeGreaterThanOrEqual(3);
});

test("values could have been entered as they stand, but for the habit of what was made up", () => {
  for (const measurement of values) {
    const { indicators } = recordsKnownAt({ ...objectives, measurements: [] }, null);
    const context = { indicators, register, projects: portfolio, today: day("2026-11-01") };
    expect(findMeasurementProblems(measurement, context, null)).toEqual([]);
    expect(measurement.recordedAt > endOfDay(measurement.period.startOn)).toBe(true);
  }
});

test("values are made up and say so, but for the turnout that was published", () => {
  const facts = values.filter(({ origin }) => origin !== "example");
  expect(facts.map((own) => [own.indicatorSlug, own.period.text, own.origin])).toEqual([
    ["stemmen-in-ledenraadpleging", "2020", "observed"],
  ]);
  expect(earlyValues.every(({ origin }) => origin === "example")).toBe(true);
});

test("a shorter history is the beginning of a longer one, and knows nothing of later", () => {
  expect(objectives.measurements.slice(0, short.measurements.length)).toEqual(short.measurements);
  expect(short.measurements.length).toBeGreaterThan(5);
  const all = [...short.measurements, ...short.contributions, ...short.savings];
  expect(all.every(({ recordedAt }) => recordedAt <= EXAMPLE_CLOCK)).toBe(true);
  const before = exampleObjectives(portfolio, {
    seed: EXAMPLE_SEED,
    until: instant("2017-01-01T00:00:00Z"),
  });
  expect(before).toEqual({ indicators: [], measurements: [], contributions: [], savings: [] });
});

test("every project contributes to an objective, with a reason, and what it saves is a range", () => {
  for (const contribution of objectives.contributions) {
    expect(findContributionProblems(contribution, portfolio)).toEqual([]);
    expect(contribution.reason.en).not.toBe(contribution.reason.nl);
  }
  for (const saving of objectives.savings) expect(findSavingProblems(saving, portfolio)).toEqual([]);
  const contributing = new Set(objectives.contributions.map(({ projectSlug }) => projectSlug));
  expect([...contributing].sort()).toEqual(portfolio.map(({ slug }) => slug).sort());
});
