import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { findProjectProblems } from "#app/domain/portfolio/project-problems.ts";
import { projectOf } from "../support/project-of.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const register = createRegister(registerDataOf({ lines: { A: {}, B: { to: "2014-01-01" } } }));
const problemsOf = (given: Partial<Project>) =>
  findProjectProblems(projectOf(given), register).map(({ field, code }) => `${field} ${code}`);

describe("problems of a project", () => {
  it("are none for a right one", () => {
    expect(problemsOf({ leadMunicipality: "A" })).toEqual([]);
  });

  it.each<[string, Partial<Project>, string[]]>([
    ["a slug with capitals", { slug: "Een Project" }, ["slug malformed_slug"]],
    ["no name", { name: { nl: " ", en: "" } }, ["naam required"]],
    ["an unknown lead", { leadMunicipality: "X" }, ["koploper unknown_municipality"]],
    ["a lead that had ended", { leadMunicipality: "B" }, ["koploper municipality_did_not_exist"]],
    ["no phase", { phases: [] }, ["fase required"]],
    [
      "phases out of order and before the start",
      {
        phases: [
          { phase: "pilot", on: day("2016-01-01"), reason: "" },
          { phase: "development", on: day("2014-01-01"), reason: "" },
        ],
      },
      ["fase_per before_project_start", "fase_per phases_not_in_order"],
    ],
    [
      "targets that cannot be",
      {
        targets: [
          { on: day("2014-01-01"), unit: "municipalities", value: 1.5 },
          { on: day("2018-01-01"), unit: "fraction", value: 1.2 },
          { on: day("2018-01-01"), unit: "municipalities", value: -1 },
        ],
      },
      [
        "doel_per_1 before_project_start",
        "doel_gemeenten_1 not_a_count",
        "doel_gemeenten_2 not_a_fraction",
        "doel_per_3 targets_not_in_order",
        "doel_gemeenten_3 not_a_count",
      ],
    ],
    ["no days to confirm within", { confirmWithinDays: 0 }, ["bevestigen_per_dagen not_a_number_of_days"]],
    [
      "an observation without a source",
      { origin: "observed" },
      ["bron required_when_observed", "waargenomen_tot_en_met required_when_observed"],
    ],
    [
      "a report with a last observation",
      { observedUntil: day("2018-01-01") },
      ["waargenomen_tot_en_met only_when_observed"],
    ],
    [
      "an observation that ended before the start",
      { origin: "observed", source: { name: "bron", url: null }, observedUntil: day("2014-01-01") },
      ["waargenomen_tot_en_met before_project_start"],
    ],
  ])("name %s", (_, given, expected) => {
    expect(problemsOf(given)).toEqual(expected);
  });
});
