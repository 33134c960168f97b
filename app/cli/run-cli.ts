import { Command, CommanderError } from "commander";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { type CliSurroundings, commandLanguage, createCommandRun } from "./command-run.ts";
import { register as registerAdoption } from "./commands/adoption.ts";
import { register as registerBackup } from "./commands/backup.ts";
import { register as registerExportParticipations } from "./commands/export-participations.ts";
import { register as registerImportMeasurements } from "./commands/import-measurements.ts";
import { register as registerImportParticipations } from "./commands/import-participations.ts";
import { register as registerImportProjects } from "./commands/import-projects.ts";
import { register as registerImportRegister } from "./commands/import-register.ts";
import { register as registerMigrate } from "./commands/migrate.ts";
import { register as registerRestore } from "./commands/restore.ts";
import { register as registerSeed } from "./commands/seed.ts";
import { register as registerSeries } from "./commands/series.ts";
import { register as registerServe } from "./commands/serve.ts";
import { register as registerUserAdd } from "./commands/user-add.ts";
import { register as registerUserDisable } from "./commands/user-disable.ts";
import { register as registerUserList } from "./commands/user-list.ts";
import { register as registerVerify } from "./commands/verify.ts";

const COMMANDS = [
  registerServe,
  registerMigrate,
  registerSeed,
  registerImportRegister,
  registerImportProjects,
  registerImportParticipations,
  registerImportMeasurements,
  registerExportParticipations,
  registerAdoption,
  registerSeries,
  registerUserAdd,
  registerUserList,
  registerUserDisable,
  registerBackup,
  registerRestore,
  registerVerify,
];
const USAGE_STATUS = 2;

/**
 * Runs one of the operator's commands.
 *
 * @param words what was typed after the program's name
 */
export async function runCli(words: readonly string[], surroundings: CliSurroundings): Promise<void> {
  const t = translateFor(commandLanguage(surroundings.environment));
  const run = createCommandRun(surroundings);
  const program = new Command("vliegwiel")
    .description(t("cli:description"))
    .configureOutput({ writeOut: surroundings.out, writeErr: surroundings.err })
    .exitOverride();
  for (const register of COMMANDS) register(program, run, t);
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    surroundings.setExitStatus(error.exitCode === 0 ? 0 : USAGE_STATUS);
  }
}
