import type { Day } from "../day.ts";
import { type FactsOfDay, factsOfDay } from "./facts-of-day.ts";
import type { ParticipationHistory } from "./participation-history.ts";
import type { KnownRecords } from "./records.ts";

/** What was recorded and what happened, as known at one instant: it answers for every day. */
export interface ObjectivesWorld {
  readonly records: KnownRecords;
  readonly history: ParticipationHistory;
  /** Facts of a day, worked out once however many formulas ask */
  factsOn(on: Day): FactsOfDay;
}

/** @param history as known at the same instant as the records */
export function createObjectivesWorld(records: KnownRecords, history: ParticipationHistory): ObjectivesWorld {
  const facts = new Map<Day, FactsOfDay>();
  return {
    records,
    history,
    factsOn(on) {
      const known = facts.get(on);
      if (known) return known;
      const found = factsOfDay(history, records.savings, on);
      facts.set(on, found);
      return found;
    },
  };
}
