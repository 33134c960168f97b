import { formulaNameOf } from "#app/domain/objectives/formulas/formula-names.ts";
import type { IndicatorKind, IndicatorVersion } from "#app/domain/objectives/indicator.ts";
import { dayOfColumn, instantOfColumn } from "../../schema/column-values.server.ts";
import type { IndicatorVersionTable } from "../../schema/objective-table.ts";

/** @throws Error when the row names a formula that is not in the code */
export function versionOfRow(row: IndicatorVersionTable): IndicatorVersion {
  return {
    id: row.id,
    holdsFrom: dayOfColumn(row.holds_from),
    isNewDefinition: row.is_new_definition === 1,
    name: { nl: row.name_nl, en: row.name_en },
    definition: { nl: row.definition_nl, en: row.definition_en },
    standsFor: { nl: row.stands_for_nl, en: row.stands_for_en },
    fallsShort: { nl: row.falls_short_nl, en: row.falls_short_en },
    unit: row.unit,
    direction: row.direction,
    baseline: {
      value: row.baseline_value,
      on: dayOfColumn(row.baseline_on),
      origin: row.baseline_origin,
    },
    target: { value: row.target_value, on: dayOfColumn(row.target_on), origin: row.target_origin },
    source: kindOf(row),
    cadence: row.cadence,
    sourceName: row.source_name,
    sourceUrl: row.source_url,
    owner: row.owner,
    weight: row.weight,
    plausible:
      row.plausible_low === null || row.plausible_high === null
        ? null
        : { low: row.plausible_low, high: row.plausible_high },
    reason: row.reason,
    recordedAt: instantOfColumn(row.recorded_at),
    actor: row.actor,
  };
}

function kindOf({ formula: name, id }: IndicatorVersionTable): IndicatorKind {
  if (name === null) return { kind: "measured" };
  const formula = formulaNameOf(name);
  if (formula === null) throw new Error(`Version ${id} of an indicator has unknown formula ${name}`);
  return { kind: "computed", formula };
}

export function rowOfVersion(indicatorSlug: string, version: IndicatorVersion): IndicatorVersionTable {
  const { name, definition, standsFor, fallsShort, baseline, target, source, plausible } = version;
  return {
    id: version.id,
    indicator_slug: indicatorSlug,
    holds_from: version.holdsFrom,
    is_new_definition: version.isNewDefinition ? 1 : 0,
    name_nl: name.nl,
    name_en: name.en,
    definition_nl: definition.nl,
    definition_en: definition.en,
    stands_for_nl: standsFor.nl,
    stands_for_en: standsFor.en,
    falls_short_nl: fallsShort.nl,
    falls_short_en: fallsShort.en,
    unit: version.unit,
    direction: version.direction,
    baseline_value: baseline.value,
    baseline_on: baseline.on,
    baseline_origin: baseline.origin,
    target_value: target.value,
    target_on: target.on,
    target_origin: target.origin,
    formula: source.kind === "computed" ? source.formula : null,
    cadence: version.cadence,
    source_name: version.sourceName,
    source_url: version.sourceUrl,
    owner: version.owner,
    weight: version.weight,
    plausible_low: plausible?.low ?? null,
    plausible_high: plausible?.high ?? null,
    reason: version.reason,
    recorded_at: version.recordedAt,
    actor: version.actor,
  };
}
