import { day } from "#app/domain/day.ts";
import type { IndicatorDefinition, Milestone } from "#app/domain/objectives/indicator.ts";
import type { ObjectiveNumber } from "#app/domain/objectives/objective.ts";
import type { BilingualText } from "#app/domain/portfolio/project.ts";

/** A bundled indicator; its versions in order of day. */
export interface SeedIndicator {
  readonly slug: string;
  readonly objective: ObjectiveNumber;
  readonly versions: readonly IndicatorDefinition[];
}

/** The day on which the assembly decided to begin: from then on the bundled indicators hold. */
export const BEGINNING = day("2017-06-14");

type Shown = "unit" | "direction" | "source" | "cadence" | "weight" | "plausible";

/** What differs from one bundled indicator to the next. Baselines and targets were decided by nobody: an example. */
export interface SeedDefinition extends Pick<IndicatorDefinition, Exclude<Shown, "plausible">> {
  readonly name: BilingualText;
  readonly definition: BilingualText;
  readonly standsFor: BilingualText;
  readonly fallsShort: BilingualText;
  readonly baseline: readonly [value: number, on: string];
  readonly target: readonly [value: number, on: string];
  readonly plausible?: IndicatorDefinition["plausible"];
  readonly sourceName: string;
  readonly owner?: string;
  readonly holdsFrom?: string;
  /** With a later version: why it changed */
  readonly reason?: string;
}

export function seedDefinition(given: SeedDefinition): IndicatorDefinition {
  const { baseline, target, holdsFrom, reason = "" } = given;
  return {
    name: given.name,
    definition: given.definition,
    standsFor: given.standsFor,
    fallsShort: given.fallsShort,
    unit: given.unit,
    direction: given.direction,
    source: given.source,
    cadence: given.cadence,
    weight: given.weight,
    plausible: given.plausible ?? null,
    baseline: milestone(baseline),
    target: milestone(target),
    holdsFrom: holdsFrom === undefined ? BEGINNING : day(holdsFrom),
    isNewDefinition: true,
    sourceName: given.sourceName,
    sourceUrl: null,
    owner: given.owner ?? "Taskforce Samen Organiseren",
    reason,
  };
}

function milestone([value, on]: readonly [value: number, on: string]): Milestone {
  return { value, on: day(on), origin: "example" };
}
