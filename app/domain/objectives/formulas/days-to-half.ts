import { day } from "../../day.ts";
import { type Formula, ratioValue } from "./formula.ts";

/** Days from development to half of the municipalities, averaged over the projects that got there. */
export const daysToHalf: Formula = {
  name: "days_to_half",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "days",
  title: {
    nl: "Dagen tot de helft van de gemeenten",
    en: "Days to half of the municipalities",
  },
  description: {
    nl: "Van elk project dat in de helft van de gemeenten in gebruik is gekomen: de dagen vanaf het begin van de ontwikkeling (zonder die fase: vanaf de start). Daarvan het gemiddelde. Projecten die de helft nog niet haalden, tellen niet mee.",
    en: "Of every project that went live in half of the municipalities: the days since the beginning of its development (without that phase: since its start). Of these the mean. Projects that did not reach half yet do not count.",
  },
  valueOn({ projects }) {
    const terms = projects.flatMap(({ project, daysToHalf }) =>
      daysToHalf === null ? [] : [{ projectSlug: project.slug, amount: daysToHalf, of: null }],
    );
    const sum = terms.reduce((total, { amount }) => total + amount, 0);
    return ratioValue(sum, terms.length, terms);
  },
  municipalityValueOn: null,
};
