import { day } from "../../day.ts";
import type { MunicipalityCode } from "../../municipality/municipality.ts";
import type { FactsOfDay } from "../facts-of-day.ts";
import { type Formula, ratioValue } from "./formula.ts";

/** Share of the municipalities that lead a project or were there when it was built. */
export const municipalitiesBuildingAlong: Formula = {
  name: "municipalities_building_along",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "fraction",
  title: { nl: "Gemeenten die meebouwen", en: "Municipalities that build along" },
  description: {
    nl: "Het aantal gemeenten dat een project leidt, of het in gebruik nam toen het nog werd ontwikkeld of beproefd, gedeeld door alle gemeenten van de peildatum. Na een herindeling telt de opvolger.",
    en: "The number of municipalities that lead a project, or went live when it was still being developed or tried out, divided by all municipalities of the reference day. After a reorganisation the successor counts.",
  },
  valueOn(facts) {
    const building = facts.municipalities.filter(({ code }) => buildsAlong(facts, code)).length;
    return ratioValue(building, facts.municipalities.length);
  },
  municipalityValueOn: (facts, code) => ratioValue(buildsAlong(facts, code) ? 1 : 0, 1),
};

function buildsAlong({ projects }: FactsOfDay, code: MunicipalityCode): boolean {
  return projects.some(({ builders }) => builders.has(code));
}
