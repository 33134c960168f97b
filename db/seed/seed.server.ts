import { type Day, dayOfInstant, endOfDay } from "#app/domain/day.ts";
import { type Instant, instant } from "#app/domain/instant.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import type { Db } from "../connect.server.ts";
import {
  type DatabaseContent,
  fillEmptyDatabase,
  NotEmptyError,
} from "../record/fill-empty-database.server.ts";
import { isEmptyDatabase } from "../record/is-empty-database.server.ts";
import { exampleContacts } from "./example-contacts.server.ts";
import { EXAMPLE_SEED, exampleEvents } from "./example-events.server.ts";
import { exampleRounds } from "./example-rounds.server.ts";
import { exampleObjectives } from "./objectives/objective-records.server.ts";
import { portfolio } from "./portfolio/portfolio.server.ts";
import { readRegisterData } from "./register/register-data.server.ts";

/** Where the example's clock starts: the last day on which 380 municipalities existed. */
export const EXAMPLE_CLOCK = instant("2018-12-31T08:00:00.000Z");

export interface SeedOptions {
  readonly bundle: "example" | "register";
  /** Last day of the example's history, shown on the real clock; `null`: the example's own clock and history */
  readonly until: Day | null;
  /** The real time */
  readonly now: Instant;
  /** Called with how many events were written since the last call, and how many there are in all */
  readonly onProgress?: (count: number, total: number) => void;
}

export type SeedOutcome =
  | {
      readonly kind: "seeded";
      readonly municipalityCount: number;
      readonly projectCount: number;
      readonly eventCount: number;
      /** `null`: the real clock */
      readonly exampleClock: Instant | null;
    }
  | { readonly kind: "not_empty" }
  | { readonly kind: "until_after_today"; readonly today: Day };

/**
 * Loads what ships with the product into an empty, migrated database, whole or not at all.
 *
 * @example await seed(db, { bundle: "example", until: null, now })
 */
export async function seed(db: Db, { bundle, until, now, onProgress }: SeedOptions): Promise<SeedOutcome> {
  const today = dayOfInstant(now);
  if (until !== null && until > today) return { kind: "until_after_today", today };
  if (!(await isEmptyDatabase(db))) return { kind: "not_empty" };
  const content = bundle === "register" ? await registerAlone() : await example(until, now);
  try {
    const total = content.events.length;
    await fillEmptyDatabase(db, content, { onProgress: (count) => onProgress?.(count, total) });
  } catch (error) {
    if (error instanceof NotEmptyError) return { kind: "not_empty" };
    throw error;
  }
  return {
    kind: "seeded",
    municipalityCount: content.register.municipalities.length,
    projectCount: content.projects.length,
    eventCount: content.events.length,
    exampleClock: content.settings.exampleClock,
  };
}

async function registerAlone(): Promise<DatabaseContent> {
  return {
    register: await readRegisterData(),
    projects: [],
    events: [],
    settings: { bundle: "register", exampleClock: null },
  };
}

async function example(until: Day | null, now: Instant): Promise<DatabaseContent> {
  const register = await readRegisterData();
  const last = until === null ? EXAMPLE_CLOCK : earliest(endOfDay(until), now);
  const events = await exampleEvents(createRegister(register), { seed: EXAMPLE_SEED, until: last });
  const exampleClock = until === null ? EXAMPLE_CLOCK : null;
  return {
    register,
    projects: portfolio,
    events,
    settings: { bundle: "example", exampleClock },
    contacts: { all: exampleContacts(register), changedAt: now },
    rounds: exampleRounds(portfolio, last),
    objectives: exampleObjectives(portfolio, { seed: EXAMPLE_SEED, until: last }),
  };
}

function earliest(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
