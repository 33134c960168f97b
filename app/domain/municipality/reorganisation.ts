import type { Day } from "../day.ts";
import type { MunicipalityCode, SuccessionLink } from "./municipality.ts";
import { findMunicipality, type Register } from "./register.ts";

/** Links from the predecessors of a municipality, in order of day. A change of name under the same code is none. */
export function predecessorLinks(register: Register, code: MunicipalityCode): readonly SuccessionLink[] {
  return register.index.linksTo.get(code) ?? [];
}

/** Links to the successors of a municipality, in order of day. */
export function successorLinks(register: Register, code: MunicipalityCode): readonly SuccessionLink[] {
  return register.index.linksFrom.get(code) ?? [];
}

/** All codes connected with a code by successions in either direction, itself included. */
export function relatedCodes(register: Register, code: MunicipalityCode): ReadonlySet<MunicipalityCode> {
  return register.index.relatedByCode.get(code) ?? new Set([code]);
}

/** The links of all reorganisations after a day, up to and including another, in order of day. */
export function reorganisationsBetween(register: Register, after: Day, until: Day): SuccessionLink[] {
  return register.data.links
    .filter((link) => after < link.on && link.on <= until)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Into how many municipalities a predecessor went on a day; 1 unless it was split. */
export function partCount(register: Register, link: SuccessionLink): number {
  return successorLinks(register, link.from).filter(({ on }) => on === link.on).length || 1;
}

/**
 * Who stands for a municipality on a day: itself while it exists, its successors (of successors) after that.
 *
 * @returns none for a day before it existed, and where the register names no successor
 */
export function successorsOn(register: Register, code: MunicipalityCode, on: Day): MunicipalityCode[] {
  if (findMunicipality(register, code, on)) return [code];
  const found = new Set<MunicipalityCode>();
  follow(register, code, null, on, found);
  return [...found];
}

function follow(
  register: Register,
  code: MunicipalityCode,
  since: Day | null,
  on: Day,
  found: Set<MunicipalityCode>,
): void {
  for (const link of successorLinks(register, code)) {
    if (link.on > on || (since !== null && link.on <= since)) continue;
    if (findMunicipality(register, link.to, on)) found.add(link.to);
    else follow(register, link.to, link.on, on, found);
  }
}
