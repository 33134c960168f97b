import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "#app/domain/participation/status.ts";
import {
  MUNICIPALITY_SORTS,
  PROJECT_DEFAULTS,
  PROJECT_VIEWS,
  type ProjectParams,
  projectSearch,
  readProjectParams,
} from "#app/urls/project-params.ts";

const anyParams: fc.Arbitrary<ProjectParams> = fc.record({
  view: fc.constantFrom(...PROJECT_VIEWS),
  borders: fc.constantFrom("then", "now"),
  unit: fc.constantFrom("municipalities", "inhabitants"),
  status: fc.constantFrom(null, ...STATUSES),
  province: fc.constantFrom(null, "Fryslân", "Zuid-Holland"),
  name: fc.constantFrom("", "'s-Graven", "súd & west"),
  sort: fc.record({ by: fc.constantFrom(...MUNICIPALITY_SORTS), descending: fc.boolean() }),
  page: fc.integer({ min: 1, max: 999_999 }),
});

describe("parameters of a project page", () => {
  it("says nothing for the defaults", () => {
    expect(projectSearch(PROJECT_DEFAULTS).toString()).toBe("");
    expect(readProjectParams(new URLSearchParams())).toEqual({ params: PROJECT_DEFAULTS, problems: [] });
  });

  it("reads back whatever it writes", () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const search = new URLSearchParams(projectSearch(params).toString());
        expect(readProjectParams(search)).toEqual({ params, problems: [] });
      }),
    );
  });

  it("never throws, and falls back to the default for what it does not know", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (dictionary) => {
        expect(() => readProjectParams(new URLSearchParams(dictionary))).not.toThrow();
      }),
    );
  });

  it.each([
    ["weergave=foto", "weergave", "unknown_choice"],
    ["grenzen=straks", "grenzen", "unknown_choice"],
    ["maat=kilo", "maat", "unknown_choice"],
    ["status=live", "status", "unknown_choice"],
    ["sorteer=kleur", "sorteer", "unknown_choice"],
    ["sorteer=-", "sorteer", "unknown_choice"],
    ["pagina=0", "pagina", "page_not_a_number"],
    ["pagina=twee", "pagina", "page_not_a_number"],
    [`naam=${"x".repeat(101)}`, "naam", "text_too_long"],
  ])("names what is wrong in ?%s", (query, field, code) => {
    const { params, problems } = readProjectParams(new URLSearchParams(query));
    expect(problems).toMatchObject([{ field, code }]);
    expect(params).toEqual(PROJECT_DEFAULTS);
  });

  it("names everything that is wrong at once", () => {
    const { problems } = readProjectParams(new URLSearchParams("weergave=foto&pagina=nul&status=ja"));
    expect(problems.map((problem) => problem.field)).toEqual(["weergave", "status", "pagina"]);
  });
});
