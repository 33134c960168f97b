import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { findMunicipality } from "../municipality/register.ts";
import type { FormulaValue } from "./formulas/formula.ts";
import { FORMULAS } from "./formulas/formulas.ts";
import type { IndicatorVersion } from "./indicator.ts";
import { type IndicatorReading, readingValue, readMeasured, readSpan } from "./indicator-reading.ts";
import { spanOn } from "./indicator-versions.ts";
import type { Measurement } from "./measurement.ts";
import type { ObjectiveNumber } from "./objective.ts";
import type { ObjectivesWorld } from "./objectives-world.ts";

/** What an indicator says of one municipality, beside what it says of all. */
export interface MunicipalityIndicator {
  readonly slug: string;
  readonly objective: ObjectiveNumber;
  readonly version: IndicatorVersion;
  readonly value: number;
  /** `null`: measured */
  readonly computation: FormulaValue | null;
  /** `null`: computed */
  readonly measurement: Measurement | null;
  readonly national: IndicatorReading;
}

/**
 * The indicators that can be told of one municipality, in order of place.
 *
 * @returns none when the municipality does not exist on the day
 */
export function municipalityIndicators(
  world: ObjectivesWorld,
  code: MunicipalityCode,
  on: Day,
): MunicipalityIndicator[] {
  if (!findMunicipality(world.history.register, code, on)) return [];
  return world.records.indicators.flatMap((indicator): MunicipalityIndicator[] => {
    const span = spanOn(indicator.spans, on);
    if (span === null) return [];
    const { version } = span;
    const own = { slug: indicator.slug, objective: indicator.objective, version };
    if (version.source.kind === "measured") {
      const scope = { projectSlug: null, municipalityCode: code };
      const reading = readMeasured(indicator, span, scope, on);
      const value = readingValue(reading);
      if (value === null || reading.kind === "not_measured") return [];
      const national = readSpan(indicator, span, world.factsOn, on);
      return [{ ...own, value, computation: null, measurement: reading.measurement, national }];
    }
    const facts = world.factsOn(on);
    const computation = FORMULAS[version.source.formula].municipalityValueOn?.(facts, code) ?? null;
    if (computation === null) return [];
    const national = readSpan(indicator, span, world.factsOn, on);
    return [{ ...own, value: computation.value, computation, measurement: null, national }];
  });
}
