import { runCli } from "./run-cli.ts";

// Who reads the output may stop reading, as `head` does; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

await runCli(process.argv.slice(2), {
  environment: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  setExitStatus: (status) => {
    process.exitCode = status;
  },
});
