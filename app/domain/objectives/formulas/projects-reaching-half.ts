import { day } from "../../day.ts";
import { inhabitantsOf } from "../facts-of-day.ts";
import { type Formula, ratioValue } from "./formula.ts";
import { isRunning } from "./project-groups.ts";

/** Share of the projects with which a partner reaches at least half of the inhabitants. */
export const projectsReachingHalf: Formula = {
  name: "projects_reaching_half",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "fraction",
  title: {
    nl: "Projecten die de helft van het land bereiken",
    en: "Projects that reach half of the country",
  },
  description: {
    nl: "Het aantal lopende projecten dat in gebruik is in gemeenten met samen ten minste de helft van de inwoners, gedeeld door alle lopende projecten van de peildatum.",
    en: "The number of running projects that are live in municipalities with at least half of the inhabitants between them, divided by all running projects of the reference day.",
  },
  valueOn(facts) {
    if (facts.inhabitants === 0) return null;
    const terms = facts.projects.filter(isRunning).map(({ project, live }) => ({
      projectSlug: project.slug,
      amount: inhabitantsOf(facts, live) >= facts.inhabitants / 2 ? 1 : 0,
      of: 1,
    }));
    const reaching = terms.reduce((sum, { amount }) => sum + amount, 0);
    return ratioValue(reaching, terms.length, terms);
  },
  municipalityValueOn: null,
};
