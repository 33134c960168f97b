import { day } from "../../day.ts";
import { type Formula, meanOfShares } from "./formula.ts";
import { standardsOf } from "./project-groups.ts";

/** Share of the municipalities that apply a standard or explain why not, averaged over the standards. */
export const standardsAppliedOrExplained: Formula = {
  name: "standards_applied_or_explained",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "fraction",
  title: { nl: "Pas toe of leg uit", en: "Apply or explain" },
  description: {
    nl: "Per standaard of voorziening het aandeel gemeenten dat haar op de peildatum in gebruik heeft, of zegt waarom niet. Een uitleg waarvan de dag om opnieuw te kijken voorbij is, telt niet meer. Daarvan het gemiddelde.",
    en: "Per standard or facility the share of municipalities where it is live on the reference day, or that say why not. An explanation whose review day has passed no longer counts. Of these the mean.",
  },
  valueOn: (facts) =>
    meanOfShares(
      standardsOf(facts).map(({ project, live, explained }) => ({
        projectSlug: project.slug,
        amount: new Set([...live, ...explained]).size,
        of: facts.municipalities.length,
      })),
    ),
  municipalityValueOn: (facts, code) =>
    meanOfShares(
      standardsOf(facts).map(({ project, live, explained }) => ({
        projectSlug: project.slug,
        amount: live.has(code) || explained.has(code) ? 1 : 0,
        of: 1,
      })),
    ),
};
