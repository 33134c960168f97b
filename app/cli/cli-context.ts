import type { Language } from "#app/i18n/language.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { Clock } from "#app/server/clock.ts";
import type { Config } from "#app/server/config.server.ts";
import type { Database } from "#db/connect.server.ts";

/** Shows how far long work is; silent in a pipe. */
export interface Progress {
  advance(count: number): void;
  /** Also when the work fails: gives the line of the terminal back */
  stop(): void;
}

/** What a command gets: everything from outside, so that tests run commands without a process. */
export interface CliContext {
  readonly database: Database;
  readonly config: Config;
  readonly clock: Clock;
  /** Writes to standard output, as it is: the command ends its own lines */
  out(content: string | Uint8Array): void;
  /** Writes to standard error */
  err(text: string): void;
  /** @param total `null` when nobody knows how much there is to do */
  progress(total: number | null, label: string): Progress;
  /** Of what is written */
  readonly language: Language;
  readonly t: Translate;
}

/** Runs the work of a command with a database and ends the process with the status it gives: 0 done, 1 the input is wrong. */
export type CliRunner = (work: (context: CliContext) => Promise<number>) => Promise<void>;
