import type { Day } from "#app/domain/day.ts";
import type { Municipality, MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { neighboursOn } from "#app/domain/municipality/neighbours.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";

/** Codes of the land neighbours of a municipality on a day. */
export type Neighbourhood = (code: MunicipalityCode, on: Day) => readonly MunicipalityCode[];

/** Remembers the neighbours of each period between reorganisations: every month of every project asks for them. */
export function createNeighbourhood(register: Register): Neighbourhood {
  const periods = new Map<readonly Municipality[], Map<MunicipalityCode, readonly MunicipalityCode[]>>();
  return (code, on) => {
    const period = existingOn(register, on);
    const known = periods.get(period) ?? new Map<MunicipalityCode, readonly MunicipalityCode[]>();
    periods.set(period, known);
    const neighbours = known.get(code) ?? neighboursOn(register, code, on).map((other) => other.code);
    known.set(code, neighbours);
    return neighbours;
  };
}
