import type { Actor } from "#app/domain/access/role.ts";
import type { Day } from "#app/domain/day.ts";
import type { Municipality } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, type Register, searchMunicipalities } from "#app/domain/municipality/register.ts";
import { successorsOn } from "#app/domain/municipality/reorganisation.ts";

const MOST_FOUND = 20;

interface DesksOptions {
  readonly on: Day;
  /** What the Taskforce searches for; empty: nothing */
  readonly text: string;
}

/** The desks somebody can sit at: of the own municipality, or of who took over from it; the Taskforce finds any. */
export function desksOf(actor: Actor, register: Register, { on, text }: DesksOptions) {
  const codes = new Set(
    actor.assignments.flatMap((assignment) =>
      "municipalityCode" in assignment ? successorsOn(register, assignment.municipalityCode, on) : [],
    ),
  );
  const maySearch = actor.assignments.some(({ role }) => role === "taskforce");
  const found = maySearch && text !== "" ? searchMunicipalities(register, text) : [];
  return {
    own: [...codes].flatMap((code) => placeOf(findMunicipality(register, code, on))),
    found: found.flatMap(({ code }) => placeOf(findMunicipality(register, code, on))).slice(0, MOST_FOUND),
    maySearch,
  };
}

function placeOf(municipality: Municipality | undefined): { code: string; name: string }[] {
  return municipality ? [{ code: municipality.code, name: municipality.name }] : [];
}
