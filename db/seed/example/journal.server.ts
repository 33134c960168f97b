import { addDays, type Day, dayOfInstant } from "#app/domain/day.ts";
import { epochMillisecondsOf, type Instant, instantOf } from "#app/domain/instant.ts";
import type { EventSource } from "#app/domain/participation/event.ts";
import type { RegisteredStatus } from "#app/domain/participation/status.ts";
import type { Draft } from "../draft.server.ts";
import type { Chance } from "./chance.server.ts";
import { workingDay } from "./month.server.ts";
import type { Pair } from "./pair.server.ts";
import type { Story } from "./story.server.ts";

/** What a registration may say besides its status. */
export interface Particulars {
  readonly plannedLiveOn?: Day;
  readonly reviewOn?: Day;
  readonly reason?: string;
  readonly note?: string;
}

/** Keeps the log of one project, with the delays and mistakes of people who fill it in. */
export interface Journal {
  readonly drafts: readonly Draft[];
  register(pair: Pair, status: RegisteredStatus, on: Day, particulars?: Particulars): void;
  confirm(pair: Pair, on: Day): void;
  /** Somebody ticks `live` by mistake; some weeks later it is taken away again. */
  registerByMistake(pair: Pair, on: Day): void;
}

const MINUTE = 60_000;
const SOURCES: readonly EventSource[] = [
  "municipality",
  "municipality",
  "municipality",
  "municipality",
  "project",
  "taskforce",
];

export function createJournal(story: Story, chance: Chance): Journal {
  const drafts: Draft[] = [];

  /** A moment in working hours, after everything already recorded of the pair. */
  function recordedAfter(pair: Pair, on: Day, lagDays: number): Instant {
    const opening = Date.parse(`${workingDay(addDays(on, lagDays))}T07:00:00.000Z`);
    const moment = opening + chance.between(0, 9 * 60 * 60) * 1000;
    const earliest = pair.lastRecordedAt === null ? 0 : epochMillisecondsOf(pair.lastRecordedAt) + MINUTE;
    pair.lastRecordedAt = instantOf(Math.max(moment, earliest));
    return pair.lastRecordedAt;
  }

  /** Nobody is left to answer for a municipality long after it ended. */
  function lagOf(pair: Pair, on: Day): number {
    const { validTo } = pair.municipality;
    const mayBeLate = validTo === null || addDays(on, 90) < validTo;
    return mayBeLate && chance.happens(story.lateChance) ? chance.between(21, 75) : chance.between(0, 6);
  }

  function subject(pair: Pair) {
    return {
      projectSlug: story.projectSlug,
      municipalityCode: pair.municipality.code,
      source: chance.oneOf(SOURCES),
      actor: "example",
    } as const;
  }

  function declaration(pair: Pair, status: RegisteredStatus, on: Day, particulars: Particulars) {
    const knowsSupplier = status === "implementing" || status === "live";
    return {
      status,
      effectiveOn: on,
      plannedLiveOn: particulars.plannedLiveOn ?? null,
      reason: particulars.reason ?? null,
      reviewOn: particulars.reviewOn ?? null,
      supplier: knowsSupplier ? pair.temperament.supplier : null,
      evidenceUrl: null,
    };
  }

  function add(draft: Draft): Draft {
    drafts.push(draft);
    return draft;
  }

  /** The day turns out to have been later; the municipality says so after some weeks. */
  function correct(pair: Pair, original: Draft, status: RegisteredStatus, on: Day, particulars: Particulars) {
    const truly = workingDay(addDays(on, chance.between(3, 40)));
    const { validTo } = pair.municipality;
    if (validTo !== null && addDays(truly, 60) >= validTo) return;
    add({
      says: {
        ...subject(pair),
        ...declaration(pair, status, truly, particulars),
        kind: "correction",
        note: "Verkeerde dag doorgegeven",
      },
      replaces: original,
      recordedAt: recordedAfter(pair, truly, chance.between(14, 75)),
    });
    pair.quietUntil = truly;
  }

  return {
    drafts,

    register(pair, status, on, particulars = {}) {
      const original = add({
        says: {
          ...subject(pair),
          ...declaration(pair, status, on, particulars),
          kind: "registration",
          note: particulars.note ?? null,
        },
        replaces: null,
        recordedAt: recordedAfter(pair, on, lagOf(pair, on)),
      });
      pair.status = status;
      pair.since = on;
      pair.plannedLiveOn = particulars.plannedLiveOn ?? null;
      pair.reviewOn = particulars.reviewOn ?? null;
      pair.quietUntil = on;
      if (chance.happens(story.correctedChance)) correct(pair, original, status, on, particulars);
    },

    confirm(pair, on) {
      add({
        says: {
          ...subject(pair),
          source: "municipality",
          kind: "confirmation",
          effectiveOn: on,
          supplier: null,
          evidenceUrl: null,
          note: null,
        },
        replaces: null,
        recordedAt: recordedAfter(pair, on, 0),
      });
      pair.quietUntil = on;
    },

    registerByMistake(pair, on) {
      const mistaken = add({
        says: { ...subject(pair), ...declaration(pair, "live", on, {}), kind: "registration", note: null },
        replaces: null,
        recordedAt: recordedAfter(pair, on, chance.between(0, 3)),
      });
      const recordedAt = recordedAfter(pair, dayOfInstant(mistaken.recordedAt), chance.between(10, 40));
      add({
        says: {
          ...subject(pair),
          kind: "withdrawal",
          effectiveOn: dayOfInstant(recordedAt),
          reason: "Bij vergissing ingevuld",
          note: null,
        },
        replaces: mistaken,
        recordedAt,
      });
      pair.quietUntil = dayOfInstant(recordedAt);
    },
  };
}
