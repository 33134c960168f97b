import { describe, expect, it } from "vitest";
import { homeFinding } from "#app/presenters/home-finding.ts";
import { countUsingAtLeast, reachOf } from "#app/presenters/home-reach.ts";

/** One letter per municipality: L is live, anything else is not. */
function reach(municipalityCount: number, ...projects: string[]) {
  const codes = Array.from({ length: municipalityCount }, (_, index) => `GM${index}`);
  const counts = codes.map((code, index): [string, number] => [
    code,
    projects.filter((letters) => letters[index] === "L").length,
  ]);
  return reachOf(codes, projects.length, new Map(counts));
}

describe("reach of a portfolio", () => {
  it("counts municipalities by number of projects in use", () => {
    const { distribution, average, liveProjectsByCode } = reach(4, "LL..", "L.L.", "L...");
    expect(distribution).toEqual([1, 2, 0, 1]);
    expect(average).toBe(5 / 4);
    expect(liveProjectsByCode.get("GM0")).toBe(3);
  });

  it("has no average without municipalities", () => {
    expect(reach(0, "").average).toBeNull();
  });

  it("leaves out municipalities that are not there", () => {
    expect(reachOf(["GM1"], 1, new Map([["GM9", 1]])).distribution).toEqual([1, 0]);
  });

  it("counts everybody from a threshold up", () => {
    const counted = reach(4, "LL..", "L.L.", "L...");
    expect([0, 1, 2, 3, 4].map((threshold) => countUsingAtLeast(counted, threshold))).toEqual([
      4, 3, 1, 1, 0,
    ]);
  });
});

describe("the sentence the home page opens with", () => {
  it.each([
    [
      "half of the projects",
      reach(4, "LL..", "L.L.", "L...", "...."),
      { key: "atLeastHalf", count: 1, threshold: 2, projects: 4 },
    ],
    [
      "an odd number of projects is halved upward",
      reach(4, "LL..", "LL.L", "L..."),
      { key: "atLeastHalf", count: 2, threshold: 2 },
    ],
    [
      "nearly everybody uses half",
      reach(2, "LL", "LL", "L."),
      { key: "all", count: 1, total: 2, projects: 3 },
    ],
    ["nearly everybody uses half, nobody all", reach(2, "LL", "LL", ".."), { key: "atLeastHalf", count: 2 }],
    [
      "nobody uses half yet",
      reach(3, "L..", ".L.", "...", "..."),
      { key: "atLeastOne", count: 2, threshold: 1 },
    ],
    ["nobody uses anything", reach(3, "...", "..."), { key: "nobodyYet", total: 3, projects: 2 }],
    ["a single project", reach(3, "LL."), { key: "oneProject", count: 2, total: 3 }],
    ["no project", reach(3), { key: "noProjects" }],
    ["no municipality", reach(0, ""), { key: "noMunicipalities" }],
  ])("%s", (_, given, expected) => {
    expect(homeFinding(given)).toMatchObject(expected);
  });
});
