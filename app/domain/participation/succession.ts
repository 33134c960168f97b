import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { inhabitantsOn, type Register } from "../municipality/register.ts";
import type { Beginning } from "../municipality/register-index.ts";
import { partCount } from "../municipality/reorganisation.ts";
import { noneState } from "./none-state.ts";
import type { ParticipationState } from "./state.ts";
import type { Status } from "./status.ts";

/**
 * The state a new municipality begins with, derived from its predecessors.
 *
 * All in the same state: that state, since the latest of their days. Otherwise `implementing` when any was live or
 * implementing, else `committed` when any was, else `exploring` when any was, else `none`. A change of code alone
 * passes the state on as it is. A municipality that already existed keeps what it was and has no such beginning.
 *
 * @param stateOf the state of a predecessor on the day before
 * @param mixedSince the day a mixed state begins; `null`: the latest day of the predecessors it rests on
 * @source DOMAIN: participation, succession
 */
export function succeededState(
  register: Register,
  beginning: Beginning,
  stateOf: (code: MunicipalityCode) => ParticipationState,
  mixedSince: Day | null,
): ParticipationState {
  const renamed = beginning.links.find((link) => link.kind === "rename");
  if (renamed) return { ...stateOf(renamed.from), municipalityCode: beginning.code };

  const states = beginning.links.map((link) => stateOf(link.from));
  const { status, carriers } = combine(states);
  if (status === "none") return noneState(beginning.code);
  const isUnanimous = carriers.length === states.length && carriers.every((state) => state.status === status);
  return {
    municipalityCode: beginning.code,
    status,
    since: isUnanimous || mixedSince === null ? latest(carriers.map((state) => state.since)) : mixedSince,
    plannedLiveOn: latest(carriers.filter((s) => s.status === status).map((state) => state.plannedLiveOn)),
    reviewOn: earliest(carriers.map((state) => state.reviewOn)),
    reason: shared(carriers.map((state) => state.reason)),
    supplier: shared(carriers.map((state) => state.supplier)),
    evidenceUrl: shared(carriers.map((state) => state.evidenceUrl)),
    heardOn: null,
    derivation: {
      from: carriers.map((state) => state.municipalityCode),
      liveInhabitantsFraction: liveFraction(register, beginning, states),
    },
    revision: null,
  };
}

/** The status that follows, and the predecessors that brought it. */
function combine(states: readonly ParticipationState[]): {
  status: Status;
  carriers: readonly ParticipationState[];
} {
  const [first] = states;
  if (first && states.every((state) => state.status === first.status)) {
    return { status: first.status, carriers: states };
  }
  const users = states.filter((state) => state.status === "live" || state.status === "implementing");
  if (users.length > 0) return { status: "implementing", carriers: users };
  for (const status of ["committed", "exploring"] as const) {
    const carriers = states.filter((state) => state.status === status);
    if (carriers.length > 0) return { status, carriers };
  }
  return { status: "none", carriers: [] };
}

/** Fraction of inhabitants whose predecessor was live; a predecessor that was derived itself brings its own fraction. */
function liveFraction(
  register: Register,
  beginning: Beginning,
  states: readonly ParticipationState[],
): number | null {
  let live = 0;
  let all = 0;
  for (const [index, link] of beginning.links.entries()) {
    const state = states[index];
    const inhabitants = inhabitantsOn(register, link.from, beginning.dayBefore);
    const fraction = state?.derivation
      ? state.derivation.liveInhabitantsFraction
      : Number(state?.status === "live");
    if (inhabitants === null || fraction === null) return null;
    const part = inhabitants / partCount(register, link);
    live += part * fraction;
    all += part;
  }
  return all === 0 ? null : live / all;
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((found, on) => (on !== null && (found === null || on > found) ? on : found), null);
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((found, on) => (on !== null && (found === null || on < found) ? on : found), null);
}

/** What all say alike; `null` when they differ. */
function shared(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
