import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { ParticipationEvent } from "./event.ts";
import type { Milestones } from "./state.ts";
import { visibleEvents } from "./visible-events.ts";

/**
 * The first steps of one pair, from what it said itself.
 *
 * @param events the events of the pair, in any order
 * @source DOMAIN: measures, lead time
 */
export function milestonesOf(
  municipalityCode: MunicipalityCode,
  events: readonly ParticipationEvent[],
): Milestones {
  let startedOn: Day | null = null;
  let liveOn: Day | null = null;
  for (const event of visibleEvents(events, null)) {
    if (event.kind !== "registration" && event.kind !== "correction") continue;
    const { status, effectiveOn } = event;
    if (status === "committed" || status === "implementing") startedOn = earlier(startedOn, effectiveOn);
    if (status === "live") liveOn = earlier(liveOn, effectiveOn);
  }
  return { municipalityCode, startedOn, liveOn };
}

function earlier(known: Day | null, candidate: Day): Day {
  return known === null || candidate < known ? candidate : known;
}
