import type { Instant } from "#app/domain/instant.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { createClock } from "#app/server/clock.ts";
import { ConfigError, readConfig } from "#app/server/config.server.ts";
import { connect, type Database } from "#db/connect.server.ts";
import { DatabaseError } from "#db/dialect/database-error.server.ts";
import { isMigrated } from "#db/migrations/migrate.server.ts";
import { findSettings } from "#db/queries/settings/find-settings.server.ts";
import type { CliContext, CliRunner } from "./cli-context.ts";
import { createProgress } from "./create-progress.ts";

/** Where a command runs: the process, or a test. */
export interface CliSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  out(content: string | Uint8Array): void;
  err(text: string): void;
  /** Whether somebody watches standard error */
  readonly isWatched: boolean;
  setExitStatus(status: number): void;
}

/** The language of commands: Dutch, unless the environment says English. */
export function commandLanguage(environment: CliSurroundings["environment"]): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return locale.startsWith("en") ? "en" : "nl";
}

/** @returns what runs the work of each command: settings, database and clock around it, and its status after it */
export function createCommandRun(surroundings: CliSurroundings): CliRunner {
  const language = commandLanguage(surroundings.environment);
  const t = translateFor(language);

  async function runWith(work: (context: CliContext) => Promise<number>): Promise<number> {
    const config = readConfig(surroundings.environment);
    const database = connect(config.databaseUrl);
    try {
      return await work({
        database,
        config,
        clock: createClock(config.clock ?? (await exampleClock(database))),
        out: surroundings.out,
        err: surroundings.err,
        progress: (total, label) => createProgress(total, label, surroundings.isWatched),
        language,
        t,
      });
    } finally {
      await database.close();
    }
  }

  return async (work) => {
    try {
      surroundings.setExitStatus(await runWith(work));
    } catch (error) {
      surroundings.err(`${explain(error, t, surroundings.environment)}\n`);
      surroundings.setExitStatus(1);
    }
  };
}

async function exampleClock({ db }: Database): Promise<Instant | null> {
  return (await isMigrated(db)) ? (await findSettings(db)).exampleClock : null;
}

/** A fault in the program shows where it is; what the operator can mend says only that. */
function explain(error: unknown, t: Translate, environment: CliSurroundings["environment"]): string {
  if (!(error instanceof Error)) return String(error);
  if (environment.LOG_LEVEL === "debug") return error.stack ?? error.message;
  if (error instanceof DatabaseError) return explainDatabase(error, t);
  const isOperators = error instanceof ConfigError || ("syscall" in error && "code" in error);
  return isOperators ? error.message : (error.stack ?? error.message);
}

function explainDatabase(error: DatabaseError, t: Translate): string {
  const detail = error.cause instanceof Error ? error.cause.message : error.message;
  switch (error.code) {
    case "busy":
      return t("commands:databaseBusy");
    case "unreachable":
      return t("commands:databaseUnreachable", { detail });
    case "full":
      return t("commands:databaseFull");
    case "damaged":
      return t("commands:databaseDamaged", { detail });
    default:
      return error.message;
  }
}
