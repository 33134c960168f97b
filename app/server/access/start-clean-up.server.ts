import type { Logger } from "pino";
import type { Db } from "#db/connect.server.ts";
import { cleanUpAccess } from "#db/record/account/clean-up-access.server.ts";
import { createClock } from "../clock.ts";
import { type Repetition, repeat } from "../mail/repeat.ts";

const CLEAN_EVERY_MILLISECONDS = 60 * 60_000;

/** Throws away sessions, links and kept forms whose time has passed, for as long as the server runs. */
export function startCleanUp({ db, log }: { readonly db: Db; readonly log: Logger }): Repetition {
  const realClock = createClock(null);
  return repeat(() => cleanUpAccess(db, { now: realClock.now() }), {
    pauseMilliseconds: CLEAN_EVERY_MILLISECONDS,
    name: "clean-up of sessions",
    log,
  });
}
