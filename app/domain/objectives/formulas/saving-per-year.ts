import { day } from "../../day.ts";
import type { MunicipalityCode } from "../../municipality/municipality.ts";
import { type FactsOfDay, inhabitantsOf } from "../facts-of-day.ts";
import { amountValue, type Formula, type FormulaValue } from "./formula.ts";

/** What is saved in a year with what is live, by what the projects state per inhabitant. */
export const savingPerYear: Formula = {
  name: "saving_per_year",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "cents_per_year",
  title: { nl: "Besparing per jaar", en: "Saving per year" },
  description: {
    nl: "Per project de inwoners van gemeenten waar het op de peildatum in gebruik is, keer de besparing per inwoner die het project opgeeft. Die opgave is een bandbreedte, en de uitkomst dus ook. Voor de voortgang telt de lage kant. Projecten zonder opgave tellen niet mee.",
    en: "Per project the inhabitants of municipalities where it is live on the reference day, times the saving per inhabitant that the project states. That statement is a range, and so is the result. For progress the low end counts. Projects without a statement do not count.",
  },
  valueOn: (facts) => savingWhere(facts, (live) => live),
  municipalityValueOn: (facts, code) =>
    savingWhere(facts, (live) => (live.has(code) ? new Set([code]) : new Set())),
};

function savingWhere(
  facts: FactsOfDay,
  counted: (live: ReadonlySet<MunicipalityCode>) => ReadonlySet<MunicipalityCode>,
): FormulaValue | null {
  let [low, high] = [0, 0];
  const terms = facts.projects.flatMap(({ project, live, saving }) => {
    if (saving === null) return [];
    const inhabitants = inhabitantsOf(facts, counted(live));
    low += inhabitants * saving.lowCents;
    high += inhabitants * saving.highCents;
    return [{ projectSlug: project.slug, amount: inhabitants * saving.lowCents, of: null }];
  });
  return terms.length === 0 ? null : amountValue(low, { low, high }, terms);
}
