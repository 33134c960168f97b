import type { Day } from "../day.ts";
import type { Municipality, MunicipalityCode } from "../municipality/municipality.ts";
import { neighboursOn } from "../municipality/neighbours.ts";
import { findMunicipality, inhabitantsOn, type Register } from "../municipality/register.ts";
import { sizeClassOf } from "../municipality/size-class.ts";
import type { ParticipationState } from "../participation/state.ts";

/** What makes a municipality worth calling, the strongest first. */
export const PEER_REASONS = ["neighbour", "province", "supplier", "size"] as const;
export type PeerReason = (typeof PEER_REASONS)[number];

/** A municipality that is live and can tell how it went. */
export interface Peer {
  readonly municipality: Municipality;
  /** Since when it is live; `null`: not known */
  readonly since: Day | null;
  readonly supplier: string | null;
  /** In order of strength; empty: it has nothing in common */
  readonly reasons: readonly PeerReason[];
}

interface PeerQuestion {
  readonly code: MunicipalityCode;
  readonly on: Day;
  /** The states of the project, one per municipality that exists on the day */
  readonly states: readonly ParticipationState[];
  /** Supplier of the municipality that asks; `null`: not known */
  readonly supplier: string | null;
}

/**
 * Whom a municipality can call about a project: those that are live there, land neighbours first, then by province and
 * by how much they have in common, then by name.
 */
export function findPeers(register: Register, { code, on, states, supplier }: PeerQuestion): Peer[] {
  const own = findMunicipality(register, code, on);
  const neighbours = new Set(neighboursOn(register, code, on).map((neighbour) => neighbour.code));
  const size = sizeClassOf(inhabitantsOn(register, code, on));

  function reasonsOf(candidate: Municipality, state: ParticipationState): PeerReason[] {
    const holds: Readonly<Record<PeerReason, boolean>> = {
      neighbour: neighbours.has(candidate.code),
      province: candidate.province === own?.province,
      supplier: supplier !== null && sameText(state.supplier, supplier),
      size: size !== null && sizeClassOf(inhabitantsOn(register, candidate.code, on)) === size,
    };
    return PEER_REASONS.filter((reason) => holds[reason]);
  }

  return states
    .flatMap((state): Peer[] => {
      const municipality = findMunicipality(register, state.municipalityCode, on);
      if (state.status !== "live" || state.municipalityCode === code || !municipality) return [];
      const reasons = reasonsOf(municipality, state);
      return [{ municipality, since: state.since, supplier: state.supplier, reasons }];
    })
    .sort(byStrength);
}

const byName = new Intl.Collator("nl");

function byStrength(a: Peer, b: Peer): number {
  for (const reason of ["neighbour", "province"] as const) {
    const difference = Number(b.reasons.includes(reason)) - Number(a.reasons.includes(reason));
    if (difference !== 0) return difference;
  }
  return b.reasons.length - a.reasons.length || byName.compare(a.municipality.name, b.municipality.name);
}

function sameText(a: string | null, b: string): boolean {
  return a !== null && a.trim().toLowerCase() === b.trim().toLowerCase();
}
