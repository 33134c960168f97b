import { type Day, yearOf } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { inhabitantsOn, type Register } from "#app/domain/municipality/register.ts";

/** The inhabitants of a municipality as they are told beside it. */
export interface InhabitantsFact {
  /** `null`: not known */
  readonly inhabitants: number | null;
  /** Year of the figure, which is of 1 January; `null`: none of its own, so added up from its predecessors */
  readonly year: number | null;
}

export function inhabitantsFact(register: Register, code: MunicipalityCode, on: Day): InhabitantsFact {
  const figures = register.index.figuresByCode.get(code) ?? [];
  const figure = figures.findLast(({ year }) => year <= yearOf(on)) ?? figures[0];
  return { inhabitants: inhabitantsOn(register, code, on), year: figure?.year ?? null };
}
