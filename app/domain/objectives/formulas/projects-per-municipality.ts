import { day } from "../../day.ts";
import { amountValue, type Formula, ratioValue } from "./formula.ts";

/** In how many projects a municipality is live on average. */
export const projectsPerMunicipality: Formula = {
  name: "projects_per_municipality",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "average",
  title: { nl: "Projecten per gemeente", en: "Projects per municipality" },
  description: {
    nl: "Alle keren dat een gemeente op de peildatum een project in gebruik heeft, bij elkaar geteld en gedeeld door het aantal gemeenten van die dag.",
    en: "All times that a project is live in a municipality on the reference day, added up and divided by the number of municipalities of that day.",
  },
  valueOn({ projects, municipalities }) {
    const terms = projects.map(({ project, live }) => ({
      projectSlug: project.slug,
      amount: live.size,
      of: municipalities.length,
    }));
    const total = terms.reduce((sum, { amount }) => sum + amount, 0);
    return ratioValue(total, municipalities.length, terms);
  },
  municipalityValueOn({ projects }, code) {
    const terms = projects.map(({ project, live }) => ({
      projectSlug: project.slug,
      amount: live.has(code) ? 1 : 0,
      of: null,
    }));
    const count = terms.reduce((sum, { amount }) => sum + amount, 0);
    return amountValue(count, null, terms);
  },
};
