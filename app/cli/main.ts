import { CommanderError } from "commander";
import { translateFor } from "#app/i18n/i18n-for.server.ts";
import { type CliSurroundings, commandLanguage, createCommandRun } from "./command-run.ts";
import { createProgram } from "./create-program.ts";

const USAGE_STATUS = 2;

const surroundings: CliSurroundings = {
  environment: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  setExitStatus: (status) => {
    process.exitCode = status;
  },
};

// Who reads the output may stop reading, as `head` does; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

try {
  const program = createProgram(createCommandRun(surroundings), translateFor(commandLanguage(process.env)));
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : USAGE_STATUS;
}
