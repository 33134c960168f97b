import { day } from "../../day.ts";
import { type Formula, meanOfShares } from "./formula.ts";
import { processesOf } from "./project-groups.ts";

/** Share of the municipalities on a common process, averaged over the processes. */
export const municipalitiesOnCommonProcess: Formula = {
  name: "municipalities_on_common_process",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "fraction",
  title: { nl: "Gemeenten op het gezamenlijke proces", en: "Municipalities on the common process" },
  description: {
    nl: "Per dienst en per standaard voor het werk het aandeel gemeenten dat haar op de peildatum in gebruik heeft; daarvan het gemiddelde.",
    en: "Per service and per standard for the work the share of municipalities where it is live on the reference day; of these the mean.",
  },
  valueOn: (facts) =>
    meanOfShares(
      processesOf(facts).map(({ project, live }) => ({
        projectSlug: project.slug,
        amount: live.size,
        of: facts.municipalities.length,
      })),
    ),
  municipalityValueOn: (facts, code) =>
    meanOfShares(
      processesOf(facts).map(({ project, live }) => ({
        projectSlug: project.slug,
        amount: live.has(code) ? 1 : 0,
        of: 1,
      })),
    ),
};
