import type { Problem } from "../problem.ts";
import { FORMULAS } from "./formulas/formulas.ts";
import type { Indicator, IndicatorDefinition } from "./indicator.ts";
import { spanOn, versionSpans } from "./indicator-versions.ts";
import { goesRightWay } from "./progress.ts";
import { findUnitProblems } from "./unit-problems.ts";

const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 80;
const HEAVIEST = 5;

/** What is wrong with the name in addresses of a new indicator; empty: it may be added. */
export function findIndicatorSlugProblems(
  slug: string,
  indicators: readonly Pick<Indicator, "slug">[],
): Problem[] {
  if (!SLUG_PATTERN.test(slug) || slug.length > LONGEST_SLUG) {
    return [{ field: "slug", code: "malformed_slug", params: { slug } }];
  }
  const isTaken = indicators.some((indicator) => indicator.slug === slug);
  return isTaken ? [{ field: "slug", code: "indicator_exists", params: { slug } }] : [];
}

/**
 * Everything that is wrong with what an indicator is to be, all at once; empty: it may be recorded.
 *
 * @param indicator what it was until now; `null`: it is new
 */
export function findDefinitionProblems(
  definition: IndicatorDefinition,
  indicator: Indicator | null,
): Problem[] {
  const { unit, baseline, target, source } = definition;
  const problems = [...findTextProblems(definition), ...findCourseProblems(definition)];
  problems.push(...findUnitProblems("nulwaarde", baseline.value, unit));
  problems.push(...findUnitProblems("doel", target.value, unit));
  if (source.kind === "computed" && FORMULAS[source.formula].unit !== unit) {
    problems.push({ field: "eenheid", code: "formula_other_unit", params: { formula: source.formula } });
  }
  problems.push(...findRangeProblems(definition));
  if (indicator !== null) problems.push(...findVersionProblems(definition, indicator));
  return problems;
}

function findTextProblems(definition: IndicatorDefinition): Problem[] {
  const { name, definition: meaning, standsFor, fallsShort, sourceName, owner } = definition;
  const texts = {
    naam: name.nl,
    naam_en: name.en,
    definitie: meaning.nl,
    definitie_en: meaning.en,
    waarom: standsFor.nl,
    waarom_en: standsFor.en,
    tekort: fallsShort.nl,
    tekort_en: fallsShort.en,
    bron: sourceName,
    eigenaar: owner,
  };
  return Object.entries(texts).flatMap(([field, text]) =>
    text.trim() === "" ? [{ field, code: "required" }] : [],
  );
}

function findCourseProblems({ baseline, target, direction }: IndicatorDefinition): Problem[] {
  const problems: Problem[] = [];
  if (target.value === baseline.value) {
    problems.push({ field: "doel", code: "target_equals_baseline", params: { value: target.value } });
  } else if (!goesRightWay({ baseline, target }, direction)) {
    const params = { target: target.value, baseline: baseline.value };
    const code = direction === "up" ? "target_below_baseline" : "target_above_baseline";
    problems.push({ field: "doel", code, params });
  }
  if (target.on <= baseline.on) {
    const params = { day: target.on, baseline: baseline.on };
    problems.push({ field: "doel_op", code: "target_not_after_baseline", params });
  }
  return problems;
}

function findRangeProblems({ plausible, weight, unit }: IndicatorDefinition): Problem[] {
  const problems: Problem[] = [];
  if (!Number.isInteger(weight) || weight < 1 || weight > HEAVIEST) {
    const params = { value: weight, least: 1, most: HEAVIEST };
    problems.push({ field: "gewicht", code: "not_a_whole_number", params });
  }
  if (plausible === null) return problems;
  problems.push(...findUnitProblems("verwacht_laagste", plausible.low, unit));
  problems.push(...findUnitProblems("verwacht_hoogste", plausible.high, unit));
  if (plausible.low >= plausible.high) {
    problems.push({ field: "verwacht_hoogste", code: "range_turned_round", params: { ...plausible } });
  }
  return problems;
}

function findVersionProblems(definition: IndicatorDefinition, indicator: Indicator): Problem[] {
  const problems: Problem[] = [];
  if (definition.reason.trim() === "") problems.push({ field: "reden", code: "required" });
  const before = spanOn(versionSpans(indicator.versions), definition.holdsFrom)?.version;
  if (before === undefined) {
    const first = versionSpans(indicator.versions)[0]?.fromOn;
    return first === undefined
      ? problems
      : [...problems, { field: "geldt_vanaf", code: "before_first_version", params: { day: first } }];
  }
  const isOther =
    before.unit !== definition.unit ||
    before.direction !== definition.direction ||
    JSON.stringify(before.source) !== JSON.stringify(definition.source);
  if (isOther && !definition.isNewDefinition) {
    problems.push({ field: "nieuwe_definitie", code: "definition_changed" });
  }
  return problems;
}
