import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PACES } from "#app/domain/portfolio/pace.ts";
import { FIELDS, PHASES } from "#app/domain/portfolio/project.ts";
import {
  PROJECT_SORTS,
  PROJECTS_DEFAULTS,
  type ProjectsParams,
  projectsSearch,
  readProjectsParams,
} from "#app/urls/projects-params.ts";

const anyParams: fc.Arbitrary<ProjectsParams> = fc.record({
  field: fc.constantFrom(null, ...FIELDS),
  phase: fc.constantFrom(null, ...PHASES),
  pace: fc.constantFrom(null, ...PACES),
  sort: fc.record({ by: fc.constantFrom(...PROJECT_SORTS), descending: fc.boolean() }),
});

describe("parameters of the list of projects", () => {
  it("says nothing for the defaults", () => {
    expect(projectsSearch(PROJECTS_DEFAULTS).toString()).toBe("");
    expect(readProjectsParams(new URLSearchParams("domein=&fase=&tempo="))).toEqual({
      params: PROJECTS_DEFAULTS,
      problems: [],
    });
  });

  it("reads back whatever it writes", () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const search = new URLSearchParams(projectsSearch(params).toString());
        expect(readProjectsParams(search)).toEqual({ params, problems: [] });
      }),
    );
  });

  it("names every wrong choice", () => {
    const { params, problems } = readProjectsParams(
      new URLSearchParams("domein=sport&fase=scaling&tempo=snel&sorteer=x"),
    );
    expect(problems.map((problem) => problem.field)).toEqual(["domein", "fase", "tempo", "sorteer"]);
    expect(params).toEqual(PROJECTS_DEFAULTS);
  });
});
