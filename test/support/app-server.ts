import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The product as operators run it, in a process of its own. */
export interface AppServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it wrote so far, on both of its outputs */
  output(): string;
  /** Stops it as an operator does, and gives its exit status */
  stop(): Promise<number | null>;
}

const COMMANDS = fileURLToPath(new URL("../../build/vliegwiel.js", import.meta.url));
const START_PATIENCE_MILLISECONDS = 30_000;

/**
 * Starts the built product on a free port.
 *
 * @param environment settings beside `DATABASE_URL`
 * @throws Error with what it wrote, when it does not start
 */
export async function startAppServer(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<AppServer> {
  const child = spawn(process.execPath, [COMMANDS, "serve"], {
    env: {
      ...inheritedEnvironment(),
      NODE_ENV: "production",
      PORT: "0",
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: "warn",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const exited = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The server did not start:\n${output}`)),
      START_PATIENCE_MILLISECONDS,
    );
    const listen = (chunk: Buffer) => {
      output += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (status) => reject(new Error(`The server ended with status ${status}:\n${output}`)));
  });
  return {
    url,
    process: child,
    output: () => output,
    async stop() {
      child.kill("SIGTERM");
      const [status] = await exited;
      return status;
    },
  };
}

/** What a program needs to run at all: the test runner's own settings (it sets `BASE_URL`) are not the product's. */
function inheritedEnvironment(): Record<string, string> {
  const names = ["PATH", "HOME", "TMPDIR", "LANG"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
