import { describe, expect, it, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { FORMULA_NAMES } from "#app/domain/objectives/formulas/formula-names.ts";
import { FORMULAS } from "#app/domain/objectives/formulas/formulas.ts";
import type { SavingParameter } from "#app/domain/objectives/saving-parameter.ts";
import { historyOf, live, worldOf } from "./objectives-data.ts";

const scaling = [
  { phase: "development" as const, on: day("2017-01-01"), reason: "" },
  { phase: "scaling" as const, on: day("2018-02-01"), reason: "" },
];
const saving = (id: number, holdsFrom: string, lowCents: number, highCents: number): SavingParameter => ({
  id,
  projectSlug: "verhuizen",
  lowCents,
  highCents,
  sourceName: "Raming",
  sourceUrl: null,
  origin: "example",
  holdsFrom: day(holdsFrom),
  recordedAt: instant("2018-01-01T10:00:00Z"),
  actor: "test",
});

/** Inhabitants: A 1,000, B 2,000, C 3,000, D 4,000, E 5,000. */
const projects = [
  historyOf("verhuizen", [live("A", "2018-01-01"), live("B", "2018-03-01"), live("E", "2018-06-01")], {
    phases: scaling,
    leadMunicipality: "C",
  }),
  historyOf("overlijden", [live("A", "2018-01-01"), live("B", "2018-01-01", "2018-09-01")], {
    phases: scaling,
  }),
  {
    ...historyOf("raad", [live("A", "2018-03-01"), live("E", "2018-03-01")], {
      kind: "facility",
      phases: [{ phase: "pilot", on: day("2015-01-01"), reason: "" }],
    }),
    explained: [
      { ...live("B", "2018-03-01"), reviewOn: day("2018-12-01") },
      { ...live("C", "2018-03-01"), reviewOn: day("2019-12-01") },
    ],
  },
  historyOf("later", [], { startOn: day("2020-01-01") }),
];
const world = worldOf(projects, {
  savings: [saving(1, "2018-01-01", 10, 25), saving(2, "2018-08-01", 20, 50)],
});
const onJuly = day("2018-07-01");

test.each([
  ["municipalities_in_three_projects", "2018-07-01", 1, 5],
  ["projects_per_municipality", "2018-07-01", 7, 5],
  ["projects_per_municipality", "2018-10-01", 6, 5],
  // A was there when both services were built, C leads one, A and E are in the pilot of the third, B in that of the second.
  ["municipalities_building_along", "2018-07-01", 4, 5],
  ["inhabitants_per_service", "2018-07-01", 8000 / 15000 + 3000 / 15000, 2],
  ["inhabitants_with_all_services", "2018-07-01", 3000, 15000],
  ["inhabitants_with_all_services", "2018-10-01", 1000, 15000],
  ["days_to_half", "2018-07-01", 516, 1],
  ["municipalities_on_common_process", "2018-07-01", 3 / 5 + 2 / 5, 2],
  ["standards_at_scale", "2018-07-01", 0, null],
  ["standards_applied_or_explained", "2018-07-01", 4 / 5, 1],
  ["standards_applied_or_explained", "2018-12-01", 3 / 5, 1],
  ["projects_reaching_half", "2018-07-01", 1, 3],
] as const)("%s on %s: %d ÷ %s", (name, on, numerator, denominator) => {
  const found = FORMULAS[name].valueOn(world.factsOn(day(on)));
  expect(found?.numerator).toBeCloseTo(numerator, 12);
  expect(found?.denominator).toBe(denominator);
  expect(found?.value).toBeCloseTo(numerator / (denominator ?? 1), 12);
});

describe("saving per year", () => {
  it("is inhabitants times what the project states, as a range of which the low end counts", () => {
    expect(FORMULAS.saving_per_year.valueOn(world.factsOn(onJuly))).toMatchObject({
      value: 80_000,
      range: { low: 80_000, high: 200_000 },
      terms: [{ projectSlug: "verhuizen", amount: 80_000, of: null }],
    });
  });

  it("takes the statement of the day", () => {
    expect(FORMULAS.saving_per_year.valueOn(world.factsOn(day("2018-08-01")))?.range).toEqual({
      low: 160_000,
      high: 400_000,
    });
    expect(FORMULAS.saving_per_year.valueOn(world.factsOn(day("2017-12-31")))).toBeNull();
  });
});

it("half of the municipalities is reached on the first day that half are live", () => {
  expect(FORMULAS.days_to_half.valueOn(world.factsOn(day("2018-05-31")))).toBeNull();
  expect(FORMULAS.days_to_half.valueOn(world.factsOn(day("2018-06-01")))?.value).toBe(516);
});

it("who built along counts after a merger as who came of it", () => {
  const found = FORMULAS.municipalities_building_along.valueOn(world.factsOn(day("2019-06-01")));
  // A, B, C, and F, of which E is a part.
  expect([found?.numerator, found?.denominator]).toEqual([4, 4]);
});

it.each([
  ["projects_per_municipality", "A", 3],
  ["projects_per_municipality", "D", 0],
  ["municipalities_in_three_projects", "A", 1],
  ["inhabitants_per_service", "E", 0.5],
  ["saving_per_year", "E", 50_000],
  ["standards_applied_or_explained", "B", 1],
  ["standards_applied_or_explained", "D", 0],
] as const)("%s in municipality %s is %d", (name, code, expected) => {
  expect(FORMULAS[name].municipalityValueOn?.(world.factsOn(onJuly), code)?.value).toBe(expected);
});

it.each(FORMULA_NAMES)(
  "%s is registered under its name, explained in both languages, and bears a day without projects",
  (name) => {
    const formula = FORMULAS[name];
    expect(formula.name).toBe(name);
    expect(formula.description.nl).not.toBe(formula.description.en);
    const value = formula.valueOn(worldOf([]).factsOn(onJuly));
    expect(value === null || value.numerator === 0).toBe(true);
  },
);
