import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** The product as operators run it, in a process of its own. */
export interface ProductServer {
  readonly url: string;
  readonly pid: number;
  close(): Promise<void>;
}

const START_PATIENCE_MILLISECONDS = 60_000;
const POLL_MILLISECONDS = 100;

export async function startProduct(databaseUrl: string): Promise<ProductServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ["build/vliegwiel.js", "serve"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child);
  return {
    url,
    pid: child.pid ?? 0,
    close: async () => {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + START_PATIENCE_MILLISECONDS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with status ${child.exitCode}`);
    const isReady = await fetch(`${url}/gereed`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
  child.kill("SIGKILL");
  throw new Error("The server was not ready in time");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
