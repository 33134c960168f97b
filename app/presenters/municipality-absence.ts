import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode, ReorganisationKind } from "#app/domain/municipality/municipality.ts";
import { existencesOf, findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { predecessorLinks, successorLinks, successorsOn } from "#app/domain/municipality/reorganisation.ts";
import type { NamedMunicipality } from "./municipality-succession.ts";

/** Why a municipality is not there on a day, and who is in its place then. */
export interface MunicipalityAbsence {
  /** It ended before or on the day, or begins after it */
  readonly kind: "gone" | "notYet";
  /** The day it ended (first day it was no longer there) or begins */
  readonly changedOn: Day;
  /** What happened on that day; `null`: the register does not say */
  readonly reorganisation: ReorganisationKind | null;
  /** Who stands for it on the day asked, by name */
  readonly inItsPlace: readonly NamedMunicipality[];
}

/**
 * Looks up who stands for a municipality on a day it does not exist.
 *
 * @returns `null` when it exists on that day, or the code is unknown
 */
export function municipalityAbsence(
  register: Register,
  code: MunicipalityCode,
  on: Day,
): MunicipalityAbsence | null {
  if (findMunicipality(register, code, on)) return null;
  const existences = existencesOf(register, code);
  const ended = existences.findLast(({ untilOn }) => untilOn !== null && untilOn <= on)?.untilOn ?? null;
  if (ended !== null) {
    const codes = successorsOn(register, code, on);
    const link = successorLinks(register, code).find((candidate) => candidate.on === ended);
    return {
      kind: "gone",
      changedOn: ended,
      reorganisation: link?.kind ?? null,
      inItsPlace: named(register, codes, on),
    };
  }
  const begins = existences.find(({ fromOn }) => fromOn !== null && fromOn > on)?.fromOn ?? null;
  if (begins === null) return null;
  const link = predecessorLinks(register, code).find((candidate) => candidate.on === begins);
  const codes = predecessorsOn(register, code, on);
  return {
    kind: "notYet",
    changedOn: begins,
    reorganisation: link?.kind ?? null,
    inItsPlace: named(register, codes, on),
  };
}

/** The municipalities of a day that later became (part of) a municipality. */
function predecessorsOn(register: Register, code: MunicipalityCode, on: Day): MunicipalityCode[] {
  const found = new Set<MunicipalityCode>();
  const follow = (successor: MunicipalityCode, before: Day | null) => {
    for (const link of predecessorLinks(register, successor)) {
      if (link.on <= on || (before !== null && link.on >= before)) continue;
      if (findMunicipality(register, link.from, on)) found.add(link.from);
      else follow(link.from, link.on);
    }
  };
  follow(code, null);
  return [...found];
}

function named(register: Register, codes: readonly MunicipalityCode[], on: Day): NamedMunicipality[] {
  const collator = new Intl.Collator("nl");
  return codes
    .map((code) => ({ code, name: findMunicipality(register, code, on)?.name ?? code }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
