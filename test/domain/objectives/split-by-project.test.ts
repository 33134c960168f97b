import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { FORMULA_NAMES } from "#app/domain/objectives/formulas/formula-names.ts";
import { FORMULAS } from "#app/domain/objectives/formulas/formulas.ts";
import {
  type IndicatorSplit,
  splitByProject,
  splitComputed,
} from "#app/domain/objectives/split-by-project.ts";
import { someDay } from "../support/arbitraries.ts";
import { firstOf, historyOf, indicatorOf, live, measured, versionOf, worldOf } from "./objectives-data.ts";

const sumOf = ({ projects, rest }: IndicatorSplit) =>
  projects.reduce((sum, { change }) => sum + change, 0) + rest;

describe("the change of a computed indicator", () => {
  const world = worldOf([
    historyOf("verhuizen", [live("A", "2018-01-01"), live("B", "2018-05-01")]),
    historyOf("overlijden", [live("A", "2018-05-01"), live("D", "2018-01-01"), live("E", "2018-01-01")]),
  ]);
  const split = (from: string, to: string) =>
    splitComputed(FORMULAS.projects_per_municipality, world.factsOn(day(from)), world.factsOn(day(to)));

  it("is told by project", () => {
    expect(split("2018-04-01", "2018-06-01")).toMatchObject({
      from: { value: 3 / 5 },
      to: { value: 5 / 5 },
      projects: [
        { projectSlug: "verhuizen", change: expect.closeTo(1 / 5, 12) },
        { projectSlug: "overlijden", change: expect.closeTo(1 / 5, 12) },
      ],
      rest: 0,
    });
  });

  it("has what a merger did apart, as no project's doing", () => {
    const merged = worldOf([
      historyOf("overlijden", [
        live("D", "2018-01-01", "2019-01-01"),
        live("E", "2018-01-01", "2019-01-01"),
        live("F", "2019-01-01"),
      ]),
    ]);
    const found = splitComputed(
      FORMULAS.projects_per_municipality,
      merged.factsOn(day("2018-12-31")),
      merged.factsOn(day("2019-01-01")),
    );
    expect(found?.projects).toEqual([{ projectSlug: "overlijden", change: 0 }]);
    expect(found?.rest).toBeCloseTo(1 / 4 - 2 / 5, 12);
  });
});

/** Up to four projects with stretches of the five municipalities in any years. */
const someProjects = fc.array(
  fc.record({
    kind: fc.constantFrom("service" as const, "standard" as const, "facility" as const),
    stretches: fc.array(
      fc.record({ code: fc.constantFrom("A", "B", "C", "D", "E", "F"), one: someDay, other: someDay }),
      { maxLength: 8 },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

it("of any formula between any two days the parts and the rest add up to the change", () => {
  fc.assert(
    fc.property(
      someProjects,
      fc.constantFrom(...FORMULA_NAMES),
      someDay,
      someDay,
      (given, name, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const world = worldOf(
          given.map(({ kind, stretches }, index) =>
            historyOf(
              `p${index}`,
              stretches.map((own) => ({
                municipalityCode: own.code,
                fromOn: own.one < own.other ? own.one : own.other,
                untilOn: own.one < own.other ? own.other : null,
              })),
              { kind },
            ),
          ),
        );
        const split = splitComputed(FORMULAS[name], world.factsOn(from), world.factsOn(to));
        if (split === null) return;
        expect(split.change).toBe(split.to.value - split.from.value);
        expect(sumOf(split)).toBeCloseTo(split.change, 6);
      },
    ),
    { numRuns: 300 },
  );
});

describe("the change of a measured indicator", () => {
  const days = { from: day("2018-03-31"), to: day("2018-06-30") };
  const entries = [
    measured(1, "2018-Q1", 100),
    measured(2, "2018-Q2", 130),
    measured(3, "2018-Q1", 40, { projectSlug: "verhuizen" }),
    measured(4, "2018-Q2", 60, { projectSlug: "verhuizen" }),
  ];
  const split = (unit: "count" | "grade") => {
    const world = worldOf([historyOf("verhuizen", [])], {
      indicators: [indicatorOf("teller", [versionOf({ unit })])],
      measurements: entries,
    });
    return splitByProject(world, firstOf(world.records.indicators), days);
  };

  it("is told by project where projects were measured, the rest as nobody's", () => {
    expect(split("count")).toMatchObject({
      change: 30,
      projects: [{ projectSlug: "verhuizen", change: 20 }],
      rest: 10,
    });
  });

  it("is not divided where values of projects do not add up", () => {
    expect(split("grade")).toMatchObject({ change: 30, projects: [], rest: 30 });
  });
});
