import { day } from "../../day.ts";
import { amountValue, type Formula } from "./formula.ts";
import { isAtScale, standardsOf } from "./project-groups.ts";

/** How many standards and facilities are past their pilot. */
export const standardsAtScale: Formula = {
  name: "standards_at_scale",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "count",
  title: {
    nl: "Standaarden en voorzieningen voorbij de proef",
    en: "Standards and facilities past their pilot",
  },
  description: {
    nl: "Het aantal projecten van soort standaard of voorziening dat op de peildatum in opschaling, landelijk of in beheer is.",
    en: "The number of projects of kind standard or facility that on the reference day are in scaling, nationwide or in maintenance.",
  },
  valueOn(facts) {
    const terms = standardsOf(facts).map((own) => ({
      projectSlug: own.project.slug,
      amount: isAtScale(own) ? 1 : 0,
      of: null,
    }));
    if (terms.length === 0) return null;
    return amountValue(
      terms.reduce((sum, { amount }) => sum + amount, 0),
      null,
      terms,
    );
  },
  municipalityValueOn: null,
};
