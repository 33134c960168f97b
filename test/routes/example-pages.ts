import type { LoaderFunctionArgs } from "@remix-run/node";
import { pino } from "pino";
import { afterAll, beforeAll } from "vitest";
import type { Actor } from "#app/domain/access/role.ts";
import type { Day } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { Language } from "#app/i18n/language.ts";
import { createAccessLimits } from "#app/server/access/access-limits.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { createClock } from "#app/server/clock.ts";
import { readConfig } from "#app/server/config.server.ts";
import { connect, type Database } from "#db/connect.server.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import { findSettings } from "#db/queries/settings/find-settings.server.ts";
import { exampleDatabase } from "#test/support/example-database.ts";

type Loader<Answer> = (args: LoaderFunctionArgs) => Answer | Promise<Answer>;

interface AskOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly language?: Language;
  /** Who is signed in; left out: a visitor */
  readonly actor?: Actor;
}

/** Pages asked of the bundled example, as the server asks them. */
export interface ExamplePages {
  /** Calls a loader with a real request for an address and gives what it answers or throws. */
  ask<Answer>(loader: Loader<Answer>, address: string, options?: AskOptions): Promise<Answer>;
  /** Opens the database again: what was recorded meanwhile is seen. */
  context(language?: Language): Promise<AppContext>;
}

/**
 * The bundled example for a suite; call it at the top of a file.
 *
 * @param until last day of the history, on the real clock; `null`: the example's own clock
 */
export function examplePages(until: Day | null = null): ExamplePages {
  const url = exampleDatabase(until);
  let database: Database | null = null;
  beforeAll(() => {
    database = connect(url());
  });
  afterAll(() => database?.close());

  async function context(language: Language = "nl"): Promise<AppContext> {
    if (database === null) throw new Error("The suite has not begun");
    const { db } = database;
    const settings = await findSettings(db);
    let register: Promise<Register> | null = null;
    return {
      db,
      clock: createClock(settings.exampleClock),
      config: readConfig({}),
      stamp: await readLedger(db),
      register() {
        register ??= findRegister(db);
        return register;
      },
      projects: () => findAllProjects(db),
      settings,
      language,
      actor: null,
      sessionIdHash: null,
      network: "127.0.0.1",
      limits: createAccessLimits(),
      signInService: null,
      origin: "https://vliegwiel.example",
      realClock: createClock(null),
      cspNonce: "nonce",
      requestId: "request",
      log: pino({ level: "silent" }),
    };
  }

  return {
    context,
    async ask(loader, address, { params = {}, language = "nl", actor } = {}) {
      const request = new Request(new URL(address, "https://vliegwiel.example"));
      return await loader({
        request,
        params,
        context: { ...(await context(language)), actor: actor ?? null },
      });
    },
  };
}

/** What a loader threw: the problems of a 400 or 404 answer, by field and code. */
export async function refusalOf(asked: Promise<unknown>): Promise<{ status: number; problems: string[] }> {
  try {
    await asked;
  } catch (thrown) {
    const { data, init } = thrown as {
      data: { problems: { field: string; code: string }[] };
      init: { status: number };
    };
    return { status: init.status, problems: data.problems.map(({ field, code }) => `${field} ${code}`) };
  }
  throw new Error("Nothing was refused");
}
