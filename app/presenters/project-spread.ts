import type { Day } from "#app/domain/day.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import { type Finding, funnelFinding, provinceFinding } from "#app/domain/participation/findings.ts";
import { groupStates, type StateGroup } from "#app/domain/participation/groups.ts";
import type { AdoptionMeasures } from "#app/domain/participation/measures.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** Who takes part, by group, with the sentences that tell it. */
export interface ProjectSpread {
  readonly funnel: Finding;
  readonly provinceFinding: Finding | null;
  /** From the greatest to the least share; the first of a long list */
  readonly provinces: readonly StateGroup[];
  readonly sizes: readonly StateGroup[];
  /** Empty where no supplier is known */
  readonly suppliers: readonly StateGroup[];
  /** Municipalities whose supplier is known */
  readonly supplierKnownCount: number;
  /** Names of the provinces of the day, to choose from */
  readonly provinceNames: readonly string[];
}

/** More would be a list of small ones; the filter and the file have all. */
const MOST_SUPPLIERS = 8;
const MOST_PROVINCES = 24;

export function projectSpread(
  register: Register,
  project: Project,
  states: readonly ParticipationState[],
  measures: AdoptionMeasures,
): ProjectSpread {
  const { on } = measures;
  const provinces = groupStates("province", register, on, states);
  const suppliers = groupStates("supplier", register, on, states);
  return {
    funnel: funnelFinding(measures.counts, measures.municipalityCount, project.origin),
    provinceFinding: provinceFinding(provinces),
    provinces: provinces.toSorted((a, b) => b.live / b.total - a.live / a.total).slice(0, MOST_PROVINCES),
    sizes: groupStates("size", register, on, states),
    suppliers: suppliers.slice(0, MOST_SUPPLIERS),
    supplierKnownCount: suppliers.reduce((sum, group) => sum + group.total, 0),
    provinceNames: provinceNamesOn(register, on),
  };
}

function provinceNamesOn(register: Register, on: Day): string[] {
  const names = new Set(existingOn(register, on).map(({ province }) => province));
  return [...names].filter((name) => name !== "").sort(new Intl.Collator("nl").compare);
}
