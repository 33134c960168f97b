import { type Day, daysBetween } from "../day.ts";
import type { ParticipationState } from "../participation/state.ts";
import { phaseOn } from "../portfolio/phase.ts";
import type { Project } from "../portfolio/project.ts";
import { compareReasons } from "./attention-order.ts";
import type { AttentionReason } from "./attention-reason.ts";
import type { UsualDuration } from "./usual-duration.ts";

/** What the state of one municipality is judged against. */
export interface AttentionFacts {
  readonly project: Pick<Project, "phases" | "origin" | "confirmWithinDays" | "leadMunicipality">;
  readonly on: Day;
  /** How long others took from implementing to live; `null`: too few did */
  readonly usual: UsualDuration | null;
  /** Whether it, or a municipality it follows, ever said it was committed or implementing, or followed one that was live */
  readonly hasStarted: boolean;
  /** First day of the municipality under its code; `null`: from before the records */
  readonly existsSince: Day | null;
  readonly surroundings: Surroundings;
}

/** Who around a municipality is live. */
export interface Surroundings {
  readonly neighbourCount: number;
  readonly liveNeighbourCount: number;
  /** Suppliers of the municipality in whatever project, with how many live municipalities of this project have them */
  readonly suppliers: readonly { readonly name: string; readonly liveCount: number }[];
}

/** Silence counts as such after so many confirmation periods. */
const SILENT_PERIODS = 2;
const FEWEST_LIVE_NEIGHBOURS = 2;
/** Part of the neighbours that is live before one asks. */
const LIVE_NEIGHBOURS_FRACTION = 0.5;

/**
 * Everything that makes a municipality deserve attention in a project, the most pressing first; empty: nothing does.
 *
 * Figures that are observed say nothing of plans or silence: of those only what contradicts and who is ready counts.
 */
export function reasonsOfState(state: ParticipationState, facts: AttentionFacts): AttentionReason[] {
  return [
    planPassed(state, facts),
    slow(state, facts),
    silent(state, facts),
    contradiction(state, facts),
    readyToAsk(state, facts),
  ]
    .filter((reason) => reason !== null)
    .sort(compareReasons);
}

function planPassed(
  { status, plannedLiveOn }: ParticipationState,
  { on }: AttentionFacts,
): AttentionReason | null {
  if (plannedLiveOn === null || plannedLiveOn >= on) return null;
  if (status !== "committed" && status !== "implementing") return null;
  return { kind: "plan_passed", plannedOn: plannedLiveOn, overdueDays: daysBetween(plannedLiveOn, on) };
}

function slow({ status, since }: ParticipationState, { on, usual }: AttentionFacts): AttentionReason | null {
  if (status !== "implementing" || since === null || usual === null) return null;
  const days = daysBetween(since, on);
  if (days <= usual.upperQuartileDays) return null;
  const { upperQuartileDays: othersDays, count: othersCount } = usual;
  return { kind: "slow", implementingSince: since, days, othersDays, othersCount };
}

/** Who stopped or does not take part has nothing to confirm. */
function silent(state: ParticipationState, facts: AttentionFacts): AttentionReason | null {
  const { project, on, existsSince } = facts;
  if (project.origin === "observed") return null;
  if (state.status === "none" || state.status === "stopped" || state.status === "declined") return null;
  const silentSince = state.heardOn ?? existsSince;
  if (silentSince === null) return null;
  const days = daysBetween(silentSince, on);
  const periodDays = project.confirmWithinDays;
  if (days <= SILENT_PERIODS * periodDays) return null;
  return { kind: "silent", heardOn: state.heardOn, silentSince, days, periodDays };
}

/** The municipality where a project is developed may be live before all others. */
function contradiction(state: ParticipationState, facts: AttentionFacts): AttentionReason | null {
  const { project, on, hasStarted } = facts;
  if (state.status !== "live" || state.since === null) return null;
  if (state.municipalityCode === project.leadMunicipality) return null;
  const phase = phaseOn(project, on)?.phase;
  if (phase === "exploration" || phase === "development") {
    return { kind: "contradiction", contradiction: "live_in_development", liveSince: state.since };
  }
  if (project.origin === "observed" || state.derivation !== null || hasStarted) return null;
  return { kind: "contradiction", contradiction: "live_without_start", liveSince: state.since };
}

function readyToAsk({ status }: ParticipationState, facts: AttentionFacts): AttentionReason | null {
  if (status !== "none" && status !== "exploring") return null;
  const phase = phaseOn(facts.project, facts.on)?.phase;
  if (phase !== "scaling" && phase !== "nationwide" && phase !== "maintenance") return null;
  const { neighbourCount, liveNeighbourCount, suppliers } = facts.surroundings;
  if (liveNeighbourCount < FEWEST_LIVE_NEIGHBOURS) return null;
  if (liveNeighbourCount < neighbourCount * LIVE_NEIGHBOURS_FRACTION) return null;
  const [shared] = [...suppliers].sort((a, b) => b.liveCount - a.liveCount || (a.name < b.name ? -1 : 1));
  if (shared?.liveCount === 0) return null;
  return {
    kind: "ready_to_ask",
    liveNeighbourCount,
    neighbourCount,
    supplier: shared?.name ?? null,
    liveWithSupplierCount: shared?.liveCount ?? 0,
  };
}
