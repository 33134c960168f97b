import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { existingOn, findMunicipality, inhabitantsOn, type Register } from "../municipality/register.ts";
import type { Beginning } from "../municipality/register-index.ts";
import { partCount, predecessorLinks } from "../municipality/reorganisation.ts";
import { noneState } from "./none-state.ts";
import type { ParticipationState } from "./state.ts";
import { type SpansByCode, stateOn } from "./state-on.ts";
import { succeededState } from "./succession.ts";

/**
 * The states on a day in the borders of a later day: one for each municipality of that later day.
 *
 * A municipality that did not exist yet counts as what its predecessors of the day would have made of it, by the same
 * rule as on the day they joined, so that joining itself changes no count.
 *
 * @source DOMAIN: measures, borders
 */
export function statesInBordersOf(
  register: Register,
  bordersOn: Day,
  on: Day,
  spansByCode: SpansByCode,
): ParticipationState[] {
  return existingOn(register, bordersOn).map(({ code }) =>
    stateInBorders(register, code, bordersOn, on, spansByCode),
  );
}

/** The state on a day of one municipality of a later day; see {@link statesInBordersOf}. */
export function stateInBorders(
  register: Register,
  code: MunicipalityCode,
  bordersOn: Day,
  on: Day,
  spansByCode: SpansByCode,
): ParticipationState {
  const beginning = beginningAfter(register, code, on, bordersOn);
  if (!beginning) return stateOn(spansByCode.get(code), on, code);
  const stateOf = (from: MunicipalityCode) =>
    stateInBorders(register, from, beginning.dayBefore, on, spansByCode);
  const state = succeededState(register, beginning, stateOf, null);
  return state.status === "none" ? noneState(code) : state;
}

/**
 * Inhabitants on a day within the borders a municipality has on a later day.
 *
 * @returns where those of its predecessors are not all known: its own figure; `null` when that is not known either
 */
export function inhabitantsInBorders(
  register: Register,
  code: MunicipalityCode,
  bordersOn: Day,
  on: Day,
): number | null {
  const joined = joinedInhabitants(register, code, (linkOn) => linkOn <= bordersOn, on);
  return joined === null ? inhabitantsOn(register, code, on) : Math.round(joined);
}

function joinedInhabitants(
  register: Register,
  code: MunicipalityCode,
  hasJoined: (linkOn: Day) => boolean,
  on: Day,
): number | null {
  const links = predecessorLinks(register, code).filter((link) => on < link.on && hasJoined(link.on));
  const isThere = findMunicipality(register, code, on) !== undefined;
  if (!isThere && links.length === 0) return null;
  let sum: number | null = isThere ? inhabitantsOn(register, code, on) : 0;
  for (const link of links) {
    const part = joinedInhabitants(register, link.from, (earlier) => earlier < link.on, on);
    sum = sum === null || part === null ? null : sum + part / partCount(register, link);
  }
  return sum;
}

/** How a municipality begins between two days, when it does not exist on the first. */
function beginningAfter(
  register: Register,
  code: MunicipalityCode,
  after: Day,
  until: Day,
): Beginning | undefined {
  if (findMunicipality(register, code, after)) return undefined;
  return register.index.beginningsByCode
    .get(code)
    ?.findLast((beginning) => after < beginning.on && beginning.on <= until);
}
