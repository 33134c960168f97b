import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { relatedCodes } from "#app/domain/municipality/reorganisation.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { foldRelated } from "#app/domain/participation/fold-project.ts";
import { stateOn } from "#app/domain/participation/state-on.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Db } from "../connect.server.ts";
import { groupBy } from "../queries/group-by.server.ts";
import { findAllEvents } from "../queries/participation/find-all-events.server.ts";
import type { NumberedDraft } from "../record/number-drafts.server.ts";

/** What one event does to the state of its municipality on its day. */
export interface StateChange {
  readonly projectSlug: string;
  readonly municipalityCode: MunicipalityCode;
  readonly kind: ParticipationEvent["kind"];
  readonly effectiveOn: Day;
  readonly plannedLiveOn: Day | null;
  /** Status on that day without the event */
  readonly from: Status;
  readonly to: Status;
  /** Something later was said of the pair, so that the state of today does not rest on it */
  readonly isOvertaken: boolean;
}

/**
 * What events would do, each after those before it in order of effective day; to be asked before they are recorded.
 *
 * @returns in the order of the drafts
 */
export async function changesOfDrafts(
  db: Db,
  register: Register,
  drafts: readonly NumberedDraft[],
): Promise<StateChange[]> {
  const changes: { index: number; change: StateChange }[] = [];
  for (const [projectSlug, ofProject] of groupBy(drafts, ({ event }) => event.projectSlug)) {
    const groups = groupBy(ofProject, ({ event }) => groupOf(register, event.municipalityCode));
    const municipalityCodes = [...groups.keys()].flatMap((code) => [...relatedCodes(register, code)]);
    const known = groupBy(
      await findAllEvents(db, { projectSlug, municipalityCodes, knownAt: null }),
      (event) => groupOf(register, event.municipalityCode),
    );
    for (const [group, ofGroup] of groups) {
      changes.push(...changesOfGroup(register, ofGroup, known.get(group) ?? []));
    }
  }
  return changes.sort((a, b) => a.index - b.index).map(({ change }) => change);
}

/** One name for all municipalities connected by successions. */
function groupOf(register: Register, code: MunicipalityCode): MunicipalityCode {
  return [...relatedCodes(register, code)].sort()[0] ?? code;
}

function changesOfGroup(
  register: Register,
  drafts: readonly NumberedDraft[],
  known: readonly ParticipationEvent[],
): { index: number; change: StateChange }[] {
  const events = [...known];
  const statusOn = (code: MunicipalityCode, on: Day) =>
    stateOn(foldRelated(register, code, events).get(code), on, code).status;
  const inOrder = [...drafts].sort((a, b) => compareDays(a.event, b.event));
  return inOrder.map(({ index, event }) => {
    const { projectSlug, municipalityCode: code, kind, effectiveOn } = event;
    const from = statusOn(code, effectiveOn);
    events.push(event);
    const isAfter = (other: ParticipationEvent) =>
      other !== event && other.municipalityCode === code && compareDays(event, other) < 0;
    return {
      index,
      change: {
        projectSlug,
        municipalityCode: code,
        kind,
        effectiveOn,
        plannedLiveOn: "plannedLiveOn" in event ? event.plannedLiveOn : null,
        from,
        to: statusOn(code, effectiveOn),
        isOvertaken:
          kind === "registration" &&
          [...known, ...drafts.map((draft) => draft.event)].some(
            (other) => other.kind !== "confirmation" && other.kind !== "withdrawal" && isAfter(other),
          ),
      },
    };
  });
}

function compareDays(a: ParticipationEvent, b: ParticipationEvent): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.revision - b.revision;
}
