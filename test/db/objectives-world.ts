import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import type { IndicatorDefinition } from "#app/domain/objectives/indicator.ts";
import type { MeasurementDraft } from "#app/domain/objectives/measurement.ts";
import { parsePeriod } from "#app/domain/objectives/period.ts";
import type { Db } from "#db/connect.server.ts";
import { recordIndicator } from "#db/record/objectives/record-indicator.server.ts";
import { fillSmallWorld } from "./small-world.ts";

const text = (nl: string) => ({ nl, en: `${nl} (en)` });

/** A measured count that goes up; give what matters to the test. */
export function definitionOf(given: Partial<IndicatorDefinition> = {}): IndicatorDefinition {
  return {
    holdsFrom: day("2018-01-01"),
    isNewDefinition: true,
    name: text("Naam"),
    definition: text("Definitie"),
    standsFor: text("Waarom"),
    fallsShort: text("Tekort"),
    unit: "count",
    direction: "up",
    baseline: { value: 0, on: day("2018-01-01"), origin: "reported" },
    target: { value: 100, on: day("2020-01-01"), origin: "example" },
    source: { kind: "measured" },
    cadence: "quarter",
    sourceName: "Bron",
    sourceUrl: null,
    owner: "Taskforce",
    weight: 1,
    plausible: null,
    reason: "",
    ...given,
  };
}

/** Projects live per municipality, computed. */
export const computedDefinition = definitionOf({
  unit: "average",
  source: { kind: "computed", formula: "projects_per_municipality" },
  target: { value: 2, on: day("2020-01-01"), origin: "example" },
});

export function measurementOf(
  period: string,
  value: number,
  given: Partial<MeasurementDraft> = {},
): MeasurementDraft {
  const found = parsePeriod(period);
  if (found === null) throw new Error(`No period: ${period}`);
  return {
    indicatorSlug: "teller",
    projectSlug: null,
    municipalityCode: null,
    period: found,
    value,
    note: null,
    confirmation: null,
    origin: "reported",
    ...given,
  };
}

export const byTest = (at: string) => ({ now: instant(at), actor: "test" });

/** The small world with indicator `teller` (measured) under objective 5 and `per-gemeente` (computed) under objective 1. */
export async function fillObjectivesWorld(db: Db): Promise<void> {
  await fillSmallWorld(db);
  const options = byTest("2018-01-01T10:00:00Z");
  await recordIndicator(db, { slug: "teller", objective: 5, definition: definitionOf() }, options);
  await recordIndicator(db, { slug: "per-gemeente", objective: 1, definition: computedDefinition }, options);
}
