import { expect, test } from "vitest";
import { findContradictions } from "#app/domain/municipality/register-contradictions.ts";
import { findProjectProblems } from "#app/domain/portfolio/project-problems.ts";
import { portfolio } from "#db/seed/portfolio/portfolio.server.ts";
import { register } from "./bundled-register.ts";

test("the register does not contradict itself", () => {
  expect(findContradictions(register.data)).toEqual([]);
});

test.each(portfolio)("project $slug is right", (project) => {
  expect(findProjectProblems(project, register)).toEqual([]);
  expect(project.name.en).not.toBe("");
  expect(project.summary.nl).not.toBe(project.summary.en);
});

test("only Open Raadsinformatie is observed, and names its source", () => {
  const observed = portfolio.filter((project) => project.origin === "observed");
  expect(observed.map((project) => project.slug)).toEqual(["open-raadsinformatie"]);
  expect(observed[0]).toMatchObject({ observedUntil: "2026-04-14", leadMunicipality: null });
  expect(observed[0]?.source?.name).toContain("Open Raadsinformatie");
  expect(portfolio.every((project) => project.targetOrigin === "example")).toBe(true);
});
