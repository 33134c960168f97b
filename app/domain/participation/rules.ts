import type { Day } from "../day.ts";
import { findMunicipality, type Register } from "../municipality/register.ts";
import type { Project } from "../portfolio/project.ts";
import type { Problem } from "../problem.ts";
import type { Declaration, ParticipationEvent } from "./event.ts";
import type { EventDraft } from "./event-draft.ts";
import { foldRelated } from "./fold-project.ts";
import type { ParticipationState } from "./state.ts";
import { stateOn } from "./state-on.ts";
import { type RegisteredStatus, STATUSES, type Status } from "./status.ts";
import { visibleEvents } from "./visible-events.ts";

/** What a new event is judged against. */
export interface EventContext {
  readonly register: Register;
  readonly project: Project;
  readonly today: Day;
  /** Everything recorded for this project and the municipality, and those connected with it by successions */
  readonly events: readonly ParticipationEvent[];
  /**
   * Latest revision of the pair that the one who writes has seen, `null` when there was none.
   * Left out: not asked, as in an import.
   */
  readonly basedOnRevision?: number | null;
}

/**
 * Whether a municipality may go from one status to another: from `live` only to `stopped`, to `stopped` only from
 * `live` (or again, with another reason), otherwise any step, up or down.
 *
 * @source DOMAIN: participation, refused
 */
export function isAllowedChange(from: Status, to: RegisteredStatus): boolean {
  if (to === "stopped") return from === "live" || from === "stopped";
  return from !== "live";
}

export function allowedNextStatuses(from: Status): RegisteredStatus[] {
  return STATUSES.filter((status) => status !== "none").filter((status) => isAllowedChange(from, status));
}

/**
 * Everything that is wrong with an event before it is recorded, all at once; empty: it may be recorded.
 *
 * Fields are named as in the contract's CSV: `gemeente_code`, `status`, `per`, `gepland_in_gebruik`, `reden`,
 * `herbeoordelen_op`; `vervangt` is the event that a correction or withdrawal replaces, `revisie` what it is based on.
 *
 * @source DOMAIN: participation, refused
 */
export function findEventProblems(draft: EventDraft, context: EventContext): Problem[] {
  const replaced = findReplacedProblems(draft, context);
  const placed = findDayProblems(draft, context);
  const problems = [...findStaleProblems(draft, context), ...replaced, ...placed];
  if (draft.kind === "registration" || draft.kind === "correction")
    problems.push(...findDeclarationProblems(draft));
  // Without a right day and a right event to replace there is no state before it to compare with.
  if (replaced.length === 0 && placed.length === 0) problems.push(...findChangeProblems(draft, context));
  return problems;
}

function findStaleProblems(draft: EventDraft, { events, basedOnRevision }: EventContext): Problem[] {
  if (basedOnRevision === undefined) return [];
  const revisions = eventsOfPair(draft, events).map((event) => event.revision);
  const latest = revisions.reduce((most, revision) => Math.max(most, revision), 0);
  if (latest === (basedOnRevision ?? 0)) return [];
  return [{ field: "revisie", code: "stale_revision", params: { latest } }];
}

function findReplacedProblems(draft: EventDraft, { events }: EventContext): Problem[] {
  if (draft.kind !== "correction" && draft.kind !== "withdrawal") return [];
  const revision = draft.replacesRevision;
  const own = eventsOfPair(draft, events);
  const replaced = own.find((event) => event.revision === revision);
  if (!replaced) return [{ field: "vervangt", code: "replaces_unknown_event", params: { revision } }];
  if (replaced.kind === "withdrawal") {
    return [{ field: "vervangt", code: "replaces_withdrawal", params: { revision } }];
  }
  const isVisible = visibleEvents(own, null).includes(replaced);
  return isVisible ? [] : [{ field: "vervangt", code: "already_replaced", params: { revision } }];
}

function findDayProblems(draft: EventDraft, { register, project, today }: EventContext): Problem[] {
  const { effectiveOn, municipalityCode } = draft;
  const latestLine = findMunicipality(register, municipalityCode);
  if (!latestLine) {
    return [{ field: "gemeente_code", code: "unknown_municipality", params: { code: municipalityCode } }];
  }
  const problems: Problem[] = [];
  if (effectiveOn > today)
    problems.push({ field: "per", code: "future_day", params: { day: effectiveOn, today } });
  if (effectiveOn < project.startOn) {
    const params = { day: effectiveOn, start: project.startOn };
    problems.push({ field: "per", code: "before_project_start", params });
  }
  if (draft.kind !== "withdrawal" && !findMunicipality(register, municipalityCode, effectiveOn)) {
    const params = { day: effectiveOn, name: latestLine.name };
    problems.push({ field: "per", code: "municipality_did_not_exist", params });
  }
  return problems;
}

function findDeclarationProblems(declaration: Declaration): Problem[] {
  const { status, effectiveOn, plannedLiveOn, reason, reviewOn } = declaration;
  const problems: Problem[] = [];
  if (plannedLiveOn !== null && status !== "committed" && status !== "implementing") {
    problems.push({ field: "gepland_in_gebruik", code: "plan_not_allowed", params: { status } });
  } else if (plannedLiveOn !== null && plannedLiveOn < effectiveOn) {
    const params = { day: plannedLiveOn, effective: effectiveOn };
    problems.push({ field: "gepland_in_gebruik", code: "plan_before_effective_day", params });
  }
  if ((status === "stopped" || status === "declined") && !reason?.trim()) {
    problems.push({ field: "reden", code: "reason_required", params: { status } });
  }
  if (status === "declined" && reviewOn === null) {
    problems.push({ field: "herbeoordelen_op", code: "review_day_required" });
  } else if (status === "declined" && reviewOn !== null && reviewOn <= effectiveOn) {
    const params = { day: reviewOn, effective: effectiveOn };
    problems.push({ field: "herbeoordelen_op", code: "review_not_after_effective_day", params });
  } else if (status !== "declined" && reviewOn !== null) {
    problems.push({ field: "herbeoordelen_op", code: "review_not_allowed", params: { status } });
  }
  return problems;
}

/** Compares with the state just before the day and with the next thing said after it. */
function findChangeProblems(draft: EventDraft, context: EventContext): Problem[] {
  const { register } = context;
  const events = decidingEvents(draft, context);
  const replaces = draft.kind === "correction" || draft.kind === "withdrawal" ? draft.replacesRevision : null;
  const rest = visibleEvents(events, null).filter((event) => event.revision !== replaces);
  const stateBefore = stateAt(register, draft, rest, draft.effectiveOn);
  switch (draft.kind) {
    case "confirmation":
      return stateBefore.status === "none" ? [{ field: "status", code: "nothing_to_confirm" }] : [];
    case "registration":
    case "correction": {
      const { status, effectiveOn } = draft;
      const problems: Problem[] = [];
      if (!mayFollow(stateBefore, status)) {
        const params = { from: stateBefore.status, to: status, day: effectiveOn };
        problems.push({ field: "status", code: "change_not_allowed", params });
      }
      return [...problems, ...findNextProblems(draft, rest, effectiveOn, { status, derivation: null })];
    }
    case "withdrawal": {
      const taken = events.find((event) => event.revision === draft.replacesRevision);
      if (!taken) return [];
      const state = stateAt(register, draft, rest, taken.effectiveOn);
      return findNextProblems(draft, rest, taken.effectiveOn, state);
    }
  }
}

function findNextProblems(
  draft: EventDraft,
  events: readonly ParticipationEvent[],
  after: Day,
  state: Pick<ParticipationState, "status" | "derivation">,
): Problem[] {
  let next: (ParticipationEvent & Declaration) | undefined;
  for (const event of eventsOfPair(draft, events)) {
    if (event.kind !== "registration" && event.kind !== "correction") continue;
    if (event.effectiveOn <= after) continue;
    if (!next || event.effectiveOn < next.effectiveOn) next = event;
    else if (event.effectiveOn === next.effectiveOn && event.revision < next.revision) next = event;
  }
  if (!next || mayFollow(state, next.status)) return [];
  const params = { from: state.status, to: next.status, day: next.effectiveOn };
  return [{ field: "status", code: "next_change_not_allowed", params }];
}

/** A derived state was never said by the municipality, so it may also speak as if nothing had been said. */
function mayFollow(
  state: Pick<ParticipationState, "status" | "derivation">,
  status: RegisteredStatus,
): boolean {
  if (isAllowedChange(state.status, status)) return true;
  return state.derivation !== null && isAllowedChange("none", status);
}

/** What the state of the pair follows from: only who began with predecessors depends on what others said. */
function decidingEvents(
  draft: EventDraft,
  { register, events }: EventContext,
): readonly ParticipationEvent[] {
  return register.index.beginningsByCode.has(draft.municipalityCode) ? events : eventsOfPair(draft, events);
}

function stateAt(
  register: Register,
  { municipalityCode }: EventDraft,
  events: readonly ParticipationEvent[],
  on: Day,
): ParticipationState {
  return stateOn(foldRelated(register, municipalityCode, events).get(municipalityCode), on, municipalityCode);
}

function eventsOfPair(draft: EventDraft, events: readonly ParticipationEvent[]): ParticipationEvent[] {
  return events.filter((event) => event.municipalityCode === draft.municipalityCode);
}
