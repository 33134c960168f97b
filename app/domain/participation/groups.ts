import type { Day } from "../day.ts";
import { findMunicipality, inhabitantsOn, type Register } from "../municipality/register.ts";
import { SIZE_CLASSES, sizeClassOf } from "../municipality/size-class.ts";
import { countStatuses } from "./count-statuses.ts";
import type { ParticipationState } from "./state.ts";
import type { StatusCounts } from "./status.ts";

export type Grouping = "province" | "size" | "supplier";

export interface StateGroup {
  /** Name of the province or supplier, or key of the size class; `null`: inhabitants not known */
  readonly key: string | null;
  readonly live: number;
  readonly total: number;
  readonly counts: StatusCounts;
}

/**
 * The states by group: provinces by name, size classes from small to large (not known last), suppliers by number of
 * municipalities. Municipalities without a known supplier are in no group of suppliers.
 *
 * @param states one state per municipality that exists on the day
 * @source DOMAIN: measures, by group
 */
export function groupStates(
  by: Grouping,
  register: Register,
  on: Day,
  states: readonly ParticipationState[],
): StateGroup[] {
  const members = new Map<string | null, ParticipationState[]>();
  for (const state of states) {
    const key = keyOf(by, register, on, state);
    if (key === undefined) continue;
    const group = members.get(key);
    if (group) group.push(state);
    else members.set(key, [state]);
  }
  const groups = [...members].map(([key, group]) => {
    const counts = countStatuses(group);
    return { key, live: counts.live, total: group.length, counts };
  });
  return groups.sort(ORDER[by]);
}

/** @returns `undefined`: belongs to no group */
function keyOf(
  by: Grouping,
  register: Register,
  on: Day,
  { municipalityCode, supplier }: ParticipationState,
): string | null | undefined {
  switch (by) {
    case "province":
      return findMunicipality(register, municipalityCode, on)?.province;
    case "size":
      return sizeClassOf(inhabitantsOn(register, municipalityCode, on));
    case "supplier":
      return supplier ?? undefined;
  }
}

const byName = new Intl.Collator("nl");
const sizeOrder = (key: string | null) => {
  const index = SIZE_CLASSES.findIndex((sizeClass) => sizeClass.key === key);
  return index === -1 ? SIZE_CLASSES.length : index;
};

const ORDER: Readonly<Record<Grouping, (a: StateGroup, b: StateGroup) => number>> = {
  province: (a, b) => byName.compare(a.key ?? "", b.key ?? ""),
  size: (a, b) => sizeOrder(a.key) - sizeOrder(b.key),
  supplier: (a, b) => b.total - a.total || byName.compare(a.key ?? "", b.key ?? ""),
};
