import { runCli } from "#app/cli/run-cli.ts";

export interface CommandResult {
  readonly status: number;
  readonly out: string;
  /** The same as bytes, for files */
  readonly outBytes: Buffer;
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
  const pieces: Buffer[] = [];
  let err = "";
  let status = 0;
  await runCli(words, {
    environment,
    isWatched: false,
    out: (content) => {
      pieces.push(Buffer.from(content));
    },
    err: (text) => {
      err += text;
    },
    setExitStatus: (given) => {
      status = given;
    },
  });
  const outBytes = Buffer.concat(pieces);
  return { status, out: outBytes.toString(), outBytes, err };
}
