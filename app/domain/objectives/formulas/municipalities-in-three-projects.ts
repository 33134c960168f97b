import { day } from "../../day.ts";
import type { MunicipalityCode } from "../../municipality/municipality.ts";
import type { FactsOfDay } from "../facts-of-day.ts";
import { type Formula, ratioValue } from "./formula.ts";

const PROJECTS = 3;

/** Share of the municipalities that are live in three or more projects. */
export const municipalitiesInThreeProjects: Formula = {
  name: "municipalities_in_three_projects",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "fraction",
  title: {
    nl: "Gemeenten in drie of meer projecten",
    en: "Municipalities in three or more projects",
  },
  description: {
    nl: "Het aantal gemeenten dat op de peildatum drie of meer projecten in gebruik heeft, gedeeld door alle gemeenten van die dag.",
    en: "The number of municipalities in which three or more projects are live on the reference day, divided by all municipalities of that day.",
  },
  valueOn(facts) {
    const taking = facts.municipalities.filter(({ code }) => liveCount(facts, code) >= PROJECTS).length;
    return ratioValue(taking, facts.municipalities.length);
  },
  municipalityValueOn: (facts, code) => ratioValue(liveCount(facts, code) >= PROJECTS ? 1 : 0, 1),
};

function liveCount({ projects }: FactsOfDay, code: MunicipalityCode): number {
  return projects.filter(({ live }) => live.has(code)).length;
}
