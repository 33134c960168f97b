import { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import type { CliRunner } from "./cli-context.ts";
import { register as registerSeed } from "./commands/seed.ts";
import { register as registerServe } from "./commands/serve.ts";

const COMMANDS = [registerServe, registerSeed];

/** All commands. A usage error is thrown as `CommanderError`. */
export function createProgram(run: CliRunner, t: Translate): Command {
  const program = new Command("vliegwiel").description(t("cli:description")).exitOverride();
  for (const register of COMMANDS) register(program, run, t);
  return program;
}
