import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { readIndicator } from "#app/domain/objectives/indicator-reading.ts";
import { indicatorSeries } from "#app/domain/objectives/indicator-series.ts";
import { versionSpans } from "#app/domain/objectives/indicator-versions.ts";
import type { MeasurementEntry } from "#app/domain/objectives/measurement.ts";
import { measurementDue } from "#app/domain/objectives/measurement-due.ts";
import { visibleMeasurements } from "#app/domain/objectives/visible-measurements.ts";
import { firstOf, historyOf, indicatorOf, live, measured, versionOf, worldOf } from "./objectives-data.ts";

const counted = indicatorOf("teller", [versionOf()]);

function readingOn(on: string, entries: readonly MeasurementEntry[], versions = counted.versions) {
  const world = worldOf([], { indicators: [indicatorOf("teller", versions)], measurements: entries });
  return readIndicator(firstOf(world.records.indicators), world.factsOn, day(on));
}

describe("what is measured", () => {
  const first = measured(1, "2018-Q1", 115);
  const second = measured(2, "2018-Q2", 108);

  it("counts from the last day of its period", () => {
    expect(readingOn("2018-03-30", [first, second])).toEqual({
      kind: "not_measured",
      reason: "never",
      last: null,
    });
    expect(readingOn("2018-03-31", [first, second])).toMatchObject({ kind: "measured", value: 115 });
    expect(readingOn("2018-06-30", [second, first])).toMatchObject({ kind: "measured", value: 108 });
  });

  it("is out of date when it is older than two cadences", () => {
    expect(readingOn("2018-09-30", [first])).toMatchObject({ kind: "measured" });
    expect(readingOn("2018-10-01", [first])).toMatchObject({
      kind: "not_measured",
      reason: "out_of_date",
      last: { id: 1 },
    });
  });

  it("of one project or municipality says nothing of the country", () => {
    const ofProject = measured(1, "2018-Q1", 5, { projectSlug: "verhuizen" });
    expect(readingOn("2018-04-01", [ofProject])).toMatchObject({ reason: "never" });
  });

  it("is nothing before the indicator existed", () => {
    expect(readingOn("2017-12-31", [first])).toBeNull();
  });

  it("stays under the old definition when a new one holds", () => {
    const versions = [
      versionOf(),
      versionOf({ id: 2, holdsFrom: day("2018-05-01"), isNewDefinition: false, weight: 2 }),
      versionOf({ id: 3, holdsFrom: day("2018-07-01"), isNewDefinition: true }),
    ];
    expect(readingOn("2018-05-15", [first], versions)).toMatchObject({ value: 115 });
    expect(readingOn("2018-07-01", [first, second], versions)).toMatchObject({ reason: "never" });
    const third = measured(3, "2018-Q3", 50);
    expect(readingOn("2018-09-30", [first, second, third], versions)).toMatchObject({ value: 50 });
  });
});

describe("what was replaced", () => {
  const entries: MeasurementEntry[] = [
    measured(1, "2018-Q1", 115, { recordedAt: instant("2018-04-01T10:00:00Z") }),
    {
      ...measured(2, "2018-Q1", 112, { recordedAt: instant("2018-05-01T10:00:00Z") }),
      kind: "correction",
      replacesId: 1,
    },
    {
      kind: "withdrawal",
      id: 3,
      indicatorSlug: "teller",
      projectSlug: null,
      municipalityCode: null,
      period: measured(1, "2018-Q1", 1).period,
      note: "Dubbel geteld",
      replacesId: 2,
      recordedAt: instant("2018-06-01T10:00:00Z"),
      actor: "test",
    },
  ];

  it.each([
    ["2018-03-01T00:00:00Z", []],
    ["2018-04-15T00:00:00Z", [115]],
    ["2018-05-15T00:00:00Z", [112]],
    ["2018-06-15T00:00:00Z", []],
  ])("known at %s the values are %j", (knownAt, expected) => {
    expect(visibleMeasurements(entries, instant(knownAt)).map(({ value }) => value)).toEqual(expected);
  });

  it("is nothing when all is known", () => {
    expect(visibleMeasurements(entries, null)).toEqual([]);
  });
});

it("of two versions from the same day the one recorded last holds", () => {
  const spans = versionSpans([versionOf({ id: 2, weight: 5 }), versionOf({ id: 1, weight: 1 })]);
  expect(spans.map(({ version, untilOn }) => [version.weight, untilOn])).toEqual([[5, null]]);
});

describe("the series", () => {
  it("of a measured indicator has a point per period, and a break where the definition changed", () => {
    const versions = [versionOf(), versionOf({ id: 2, holdsFrom: day("2018-07-01") })];
    const world = worldOf([], {
      indicators: [indicatorOf("teller", versions)],
      measurements: [measured(1, "2018-Q1", 115), measured(2, "2018-Q3", 50), measured(3, "2017-Q4", 119)],
    });
    const series = indicatorSeries(world, firstOf(world.records.indicators), {
      from: day("2018-01-01"),
      to: day("2018-12-31"),
      step: "quarter",
    });
    expect(series.points.map(({ on, value, definitionNumber }) => [on, value, definitionNumber])).toEqual([
      ["2018-03-31", 115, 1],
      ["2018-09-30", 50, 2],
    ]);
    expect(series.breaks.map(({ on, version }) => [on, version.id])).toEqual([["2018-07-01", 2]]);
  });

  it("of a computed indicator has the first day, the ends of the months and the last day", () => {
    const version = versionOf({
      unit: "average",
      source: { kind: "computed", formula: "projects_per_municipality" },
    });
    const world = worldOf([historyOf("verhuizen", [live("A", "2018-02-01")])], {
      indicators: [indicatorOf("per-gemeente", [version])],
    });
    const { points } = indicatorSeries(world, firstOf(world.records.indicators), {
      from: day("2018-01-15"),
      to: day("2018-03-10"),
      step: "month",
    });
    expect(points.map(({ on, value }) => [on, value])).toEqual([
      ["2018-01-15", 0],
      ["2018-01-31", 0],
      ["2018-02-28", 0.2],
      ["2018-03-10", 0.2],
    ]);
  });
});

describe("the next measurement", () => {
  const due = (on: string, entries: readonly MeasurementEntry[]) => {
    const world = worldOf([], { indicators: [counted], measurements: entries });
    const found = measurementDue(firstOf(world.records.indicators), day(on));
    return found && [found.period.text, found.state, found.missingCount];
  };

  it.each([
    ["2018-02-01", ["2018-Q1", "not_due", 0]],
    ["2018-03-31", ["2018-Q1", "due", 1]],
    ["2018-04-30", ["2018-Q1", "due", 1]],
    ["2018-05-01", ["2018-Q1", "overdue", 1]],
    ["2018-12-31", ["2018-Q1", "overdue", 4]],
  ])("of what was never measured, on %s: %j", (on, expected) => {
    expect(due(on, [])).toEqual(expected);
  });

  it("of what began in the middle of a period is that of the next one", () => {
    const begun = indicatorOf("teller", [versionOf({ holdsFrom: day("2018-02-10") })]);
    const world = worldOf([], { indicators: [begun] });
    expect(measurementDue(firstOf(world.records.indicators), day("2018-12-31"))?.period.text).toBe("2018-Q2");
  });

  it("is that of the period after the last value", () => {
    expect(due("2018-12-31", [measured(1, "2018-Q3", 60)])).toEqual(["2018-Q4", "due", 1]);
    expect(due("2018-12-30", [measured(1, "2018-Q3", 60)])).toEqual(["2018-Q4", "not_due", 0]);
  });
});
