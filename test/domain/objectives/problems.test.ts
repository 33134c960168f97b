import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import {
  findContributionProblems,
  findSavingProblems,
} from "#app/domain/objectives/contribution-problems.ts";
import type { IndicatorDefinition } from "#app/domain/objectives/indicator.ts";
import {
  findDefinitionProblems,
  findIndicatorSlugProblems,
} from "#app/domain/objectives/indicator-problems.ts";
import type { MeasurementDraft, MeasurementEntry } from "#app/domain/objectives/measurement.ts";
import {
  findMeasurementProblems,
  findReplacementProblems,
} from "#app/domain/objectives/measurement-problems.ts";
import { findOutlier } from "#app/domain/objectives/outlier.ts";
import type { Unit } from "#app/domain/objectives/unit.ts";
import { fiveRegister, indicatorOf, measured, periodOfText, versionOf, worldOf } from "./objectives-data.ts";

const draft: MeasurementDraft = {
  indicatorSlug: "teller",
  projectSlug: null,
  municipalityCode: null,
  period: periodOfText("2018-Q3"),
  value: 100,
  note: null,
  confirmation: null,
  origin: "reported",
};

function problemsOf(
  given: Partial<MeasurementDraft>,
  {
    unit = "count",
    entries = [],
    replacesId = null,
    plausible = null,
  }: {
    unit?: Unit;
    entries?: readonly MeasurementEntry[];
    replacesId?: number | null;
    plausible?: { low: number; high: number } | null;
  } = {},
) {
  const indicators = [
    indicatorOf("teller", [versionOf({ unit, plausible })]),
    indicatorOf("berekend", [
      versionOf({ unit: "average", source: { kind: "computed", formula: "projects_per_municipality" } }),
    ]),
  ];
  const { records } = worldOf([], { indicators, measurements: entries });
  const context = {
    indicators: records.indicators,
    register: fiveRegister,
    projects: [{ slug: "verhuizen", startOn: day("2018-08-01") }],
    today: day("2018-12-31"),
  };
  const problems = findMeasurementProblems({ ...draft, ...given }, context, replacesId);
  return problems.map(({ field, code }) => `${field}: ${code}`);
}

describe("a measurement", () => {
  it("that is right has no problems", () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ period: periodOfText("2018"), value: 0 })).toEqual([]);
    expect(problemsOf({ municipalityCode: "A", projectSlug: "verhuizen" })).toEqual([]);
  });

  it.each([
    [{ indicatorSlug: "anders" }, "indicator: unknown_indicator"],
    [{ indicatorSlug: "berekend" }, "indicator: indicator_is_computed"],
    [{ period: periodOfText("2019-Q1") }, "periode: period_not_over"],
    [{ value: -1 }, "waarde: negative_value"],
    [{ value: 1.5 }, "waarde: not_a_count"],
    [{ value: Number.NaN }, "waarde: not_a_number"],
    [{ projectSlug: "anders" }, "project: unknown_project"],
    [{ projectSlug: "verhuizen", period: periodOfText("2018-Q2") }, "periode: before_project_start"],
    [{ municipalityCode: "X" }, "gemeente_code: unknown_municipality"],
    [{ municipalityCode: "F" }, "gemeente_code: municipality_did_not_exist"],
  ])("%j is refused: %s", (given, problem) => {
    expect(problemsOf(given)).toEqual([problem]);
  });

  it.each([
    ["fraction", 1.4, ["waarde: share_out_of_range"]],
    ["inhabitants_fraction", -0.1, ["waarde: share_out_of_range"]],
    ["fraction", 1, []],
    ["grade", 0.5, ["waarde: grade_out_of_range"]],
    ["grade", 7.4, []],
    ["days", -3, ["waarde: negative_value"]],
    ["days", 3.5, []],
    ["cents_per_year", 3.5, ["waarde: not_a_count"]],
  ] as const)("in unit %s with value %d: %j", (unit, value, problems) => {
    expect(problemsOf({ value }, { unit })).toEqual(problems);
  });

  it("tells everything that is wrong at once", () => {
    expect(problemsOf({ period: periodOfText("2019"), value: -1, projectSlug: "anders" })).toEqual([
      "periode: period_not_over",
      "waarde: negative_value",
      "project: unknown_project",
    ]);
  });

  it("of a period that has a value, or overlaps with one, is refused; of another scope it is not", () => {
    const entries = [measured(1, "2018-Q3", 100)];
    expect(problemsOf({}, { entries })).toEqual(["periode: already_measured"]);
    expect(problemsOf({ period: periodOfText("2018-H2") }, { entries })).toEqual([
      "periode: periods_overlap",
    ]);
    expect(problemsOf({ period: periodOfText("2018-Q2") }, { entries })).toEqual([]);
    expect(problemsOf({ municipalityCode: "A" }, { entries })).toEqual([]);
    expect(problemsOf({}, { entries, replacesId: 1 })).toEqual([]);
  });

  it("that surprises asks for a reason, and is taken with one", () => {
    const entries = [measured(1, "2017-Q4", 100), measured(2, "2018-Q1", 104), measured(3, "2018-Q2", 100)];
    expect(problemsOf({ value: 112 }, { entries })).toEqual([]);
    expect(problemsOf({ value: 113 }, { entries })).toEqual(["waarde: value_large_step"]);
    expect(problemsOf({ value: 80 }, { entries, plausible: { low: 90, high: 200 } })).toEqual([
      "waarde: value_outside_range",
    ]);
    expect(
      problemsOf(
        { value: 80, confirmation: "Nieuwe telling" },
        { entries, plausible: { low: 90, high: 200 } },
      ),
    ).toEqual([]);
    expect(problemsOf({ value: 80, confirmation: "  " }, { plausible: { low: 90, high: 200 } })).toEqual([
      "waarde: value_outside_range",
    ]);
  });

  it("can only replace one that stands", () => {
    const { records } = worldOf([], {
      indicators: [indicatorOf("teller", [versionOf()])],
      measurements: [
        measured(1, "2018-Q1", 100),
        { ...measured(2, "2018-Q1", 101), kind: "correction", replacesId: 1 },
      ],
    });
    expect(findReplacementProblems(2, records.indicators)).toEqual([]);
    expect(findReplacementProblems(1, records.indicators).map(({ code }) => code)).toEqual([
      "measurement_replaced",
    ]);
    expect(findReplacementProblems(9, records.indicators)).toHaveLength(1);
  });
});

describe("an outlier", () => {
  const earlier = [measured(1, "2018-01", 10), measured(2, "2018-02", 12), measured(3, "2018-03", 14)];
  const outlier = (value: number, before = earlier) =>
    findOutlier(value, periodOfText("2018-04"), { plausible: null }, before);

  it("is a step of more than three times the usual one", () => {
    expect(outlier(20)).toBeNull();
    expect(outlier(20.1)).toEqual({
      kind: "large_step",
      previous: 14,
      step: expect.closeTo(6.1),
      usualStep: 2,
    });
    expect(outlier(7.9)).not.toBeNull();
  });

  it("needs a habit first, and takes any step after values that never moved", () => {
    expect(outlier(1000, earlier.slice(0, 2))).toBeNull();
    const still = earlier.map((own) => ({ ...own, value: 10 }));
    expect(outlier(10, still)).toBeNull();
    expect(outlier(11, still)).not.toBeNull();
  });
});

describe("an indicator", () => {
  const { id: _, recordedAt: __, actor: ___, ...definition } = versionOf();
  const problems = (given: Partial<IndicatorDefinition>, before = false) =>
    findDefinitionProblems(
      { ...definition, ...given },
      before ? indicatorOf("teller", [versionOf()]) : null,
    ).map(({ field, code }) => `${field}: ${code}`);
  const mark = (value: number, on: string) => ({ value, on: day(on), origin: "reported" as const });

  it("that is right has no problems", () => {
    expect(problems({})).toEqual([]);
    expect(
      problems({ holdsFrom: day("2018-06-01"), isNewDefinition: false, weight: 2, reason: "Besluit" }, true),
    ).toEqual([]);
  });

  it.each<[Partial<IndicatorDefinition>, string]>([
    [{ target: mark(120, "2022-01-01") }, "doel: target_equals_baseline"],
    [{ target: mark(130, "2022-01-01") }, "doel: target_above_baseline"],
    [{ direction: "up" }, "doel: target_below_baseline"],
    [{ target: mark(20, "2018-01-01") }, "doel_op: target_not_after_baseline"],
    [{ target: mark(-20, "2022-01-01") }, "doel: negative_value"],
    [{ baseline: mark(1.5, "2018-01-01"), target: mark(1, "2022-01-01") }, "nulwaarde: not_a_count"],
    [{ name: { nl: " ", en: "x" } }, "naam: required"],
    [{ weight: 0 }, "gewicht: not_a_whole_number"],
    [{ weight: 6 }, "gewicht: not_a_whole_number"],
    [{ plausible: { low: 5, high: 5 } }, "verwacht_hoogste: range_turned_round"],
    [{ source: { kind: "computed", formula: "days_to_half" } }, "eenheid: formula_other_unit"],
  ])("%j is refused: %s", (given, problem) => {
    expect(problems(given)).toEqual([problem]);
  });

  it("that changes what it measures is a new definition, and says why it changed", () => {
    expect(problems({ unit: "days", isNewDefinition: false, reason: "Besluit" }, true)).toEqual([
      "nieuwe_definitie: definition_changed",
    ]);
    const turned = { direction: "up" as const, target: mark(200, "2022-01-01"), isNewDefinition: false };
    expect(problems({ ...turned, reason: "Besluit" }, true)).toEqual([
      "nieuwe_definitie: definition_changed",
    ]);
    expect(problems({ unit: "days", isNewDefinition: true, reason: "Besluit" }, true)).toEqual([]);
    expect(problems({ reason: "" }, true)).toEqual(["reden: required"]);
    expect(problems({ holdsFrom: day("2017-01-01"), reason: "Besluit" }, true)).toEqual([
      "geldt_vanaf: before_first_version",
    ]);
  });

  it("has an address of its own", () => {
    const known = [indicatorOf("teller", [])];
    expect(findIndicatorSlugProblems("nieuw-2", known)).toEqual([]);
    expect(findIndicatorSlugProblems("teller", known).map(({ code }) => code)).toEqual(["indicator_exists"]);
    expect(findIndicatorSlugProblems("Te ller", known).map(({ code }) => code)).toEqual(["malformed_slug"]);
  });
});

describe("what a project contributes or saves", () => {
  const contribution = {
    projectSlug: "verhuizen",
    objective: 2 as const,
    weight: 3 as const,
    reason: { nl: "Omdat", en: "Because" },
    holdsFrom: day("2018-01-01"),
    origin: "reported" as const,
  };
  const saving = {
    projectSlug: "verhuizen",
    lowCents: 10,
    highCents: 20,
    sourceName: "Raming",
    sourceUrl: null,
    origin: "reported" as const,
    holdsFrom: day("2018-01-01"),
  };
  const projects = [{ slug: "verhuizen" }];

  it("is right, or refused for what is wrong", () => {
    expect(findContributionProblems(contribution, projects)).toEqual([]);
    expect(
      findContributionProblems({ ...contribution, reason: { nl: "", en: "" } }, []).map(({ code }) => code),
    ).toEqual(["unknown_project", "required"]);
    expect(findSavingProblems(saving, projects)).toEqual([]);
    expect(
      findSavingProblems({ ...saving, lowCents: 30, sourceName: "" }, projects).map(({ code }) => code),
    ).toEqual(["required", "range_turned_round"]);
    expect(findSavingProblems({ ...saving, lowCents: -1 }, projects)).toHaveLength(1);
  });
});
