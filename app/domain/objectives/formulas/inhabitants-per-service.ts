import { day } from "../../day.ts";
import { inhabitantsOf } from "../facts-of-day.ts";
import { type Formula, meanOfShares } from "./formula.ts";
import { servicesOf } from "./project-groups.ts";

/** Share of the inhabitants that a digital service reaches, averaged over the services. */
export const inhabitantsPerService: Formula = {
  name: "inhabitants_per_service",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "inhabitants_fraction",
  title: { nl: "Inwoners per digitale dienst", en: "Inhabitants per digital service" },
  description: {
    nl: "Per digitale dienst het aandeel van de inwoners in gemeenten die haar op de peildatum in gebruik hebben; daarvan het gemiddelde over alle diensten.",
    en: "Per digital service the share of the inhabitants who live in municipalities where it is live on the reference day; of these the mean over all services.",
  },
  valueOn(facts) {
    const terms = servicesOf(facts).map(({ project, live }) => ({
      projectSlug: project.slug,
      amount: inhabitantsOf(facts, live),
      of: facts.inhabitants,
    }));
    return meanOfShares(terms);
  },
  municipalityValueOn(facts, code) {
    const terms = servicesOf(facts).map(({ project, live }) => ({
      projectSlug: project.slug,
      amount: live.has(code) ? 1 : 0,
      of: 1,
    }));
    return meanOfShares(terms);
  },
};
