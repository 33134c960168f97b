import { runCli } from "#app/cli/run-cli.ts";

export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs one of the operator's commands as if it was typed.
 *
 * @param environment settings; nothing of the tests' own environment goes in
 */
export async function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  let out = "";
  let err = "";
  let status = 0;
  await runCli(words, {
    environment,
    isWatched: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    setExitStatus: (given) => {
      status = given;
    },
  });
  return { status, out, err };
}
