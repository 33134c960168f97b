import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { instant } from "#app/domain/instant.ts";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrations/migrate.server.ts";
import { findBinaries, type ServerUser, serverUser } from "./postgres-binaries.ts";

/** Name of the migrated database that every test gets a copy of. */
export const TEMPLATE_DATABASE = "vliegwiel_template";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server's own database `postgres`; empty: no server could be started */
    postgresUrl: string;
    /** Why there is none; empty: there is one */
    postgresMissing: string;
  }
}

const URL_VARIABLE = "VLIEGWIEL_TEST_POSTGRES";
const PATIENCE_MILLISECONDS = 30_000;

/**
 * Starts one PostgreSQL server for a run of the tests, or says why it cannot.
 *
 * Vitest calls this for every project of the run; the first call starts the server for all.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env[URL_VARIABLE];
  if (running) {
    project.provide("postgresUrl", running);
    project.provide("postgresMissing", "");
    return undefined;
  }
  try {
    const server = await startServer();
    process.env[URL_VARIABLE] = server.url;
    project.provide("postgresUrl", server.url);
    project.provide("postgresMissing", "");
    return async () => {
      delete process.env[URL_VARIABLE];
      await server.stop();
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\nSkipped: everything on PostgreSQL. ${reason}\n\n`);
    project.provide("postgresUrl", "");
    project.provide("postgresMissing", reason);
    return undefined;
  }
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

async function startServer(): Promise<Server> {
  const user = serverUser();
  const binaries = findBinaries(user);
  const folder = mkdtempSync(join(tmpdir(), "vliegwiel-postgres-"));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  initialise(join(binaries, "initdb"), data, user);

  const port = await freePort();
  const url = `postgres://vliegwiel@127.0.0.1:${port}/postgres`;
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    max_connections: "300",
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(binaries, "postgres"), ["-D", data, "-p", String(port), ...flags], {
    ...user,
    cwd: folder,
    stdio: "ignore",
  });
  const killAtExit = () => child.kill("SIGQUIT");
  process.once("exit", killAtExit);
  const stop = async () => {
    process.off("exit", killAtExit);
    await stopProcess(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await createTemplate(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

function initialise(initdb: string, data: string, user: ServerUser): void {
  const flags = ["--auth=trust", "--username=vliegwiel", "--encoding=UTF8", "--no-locale", "--no-sync"];
  const { status, stderr } = spawnSync(initdb, ["-D", data, ...flags], {
    ...user,
    cwd: "/",
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("No free port")),
      );
    });
  });
}

async function createTemplate(url: string): Promise<void> {
  const client = await connectPatiently(url);
  await client.query(`create database ${TEMPLATE_DATABASE}`);
  await client.end();
  const template = connect(url.replace(/\/postgres$/, `/${TEMPLATE_DATABASE}`));
  await migrate(template.db, { now: instant("2018-12-31T08:00:00Z") });
  await template.close();
}

async function connectPatiently(url: string): Promise<pg.Client> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await ended;
}
