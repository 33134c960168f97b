import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import type { ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { readConfig } from "#app/server/config.server.ts";
import { createDatabaseState } from "#app/server/database-state.server.ts";
import { createSiteServer } from "#app/server/site-server.server.ts";
import type { Database } from "#db/connect.server.ts";
import { isMigrated } from "#db/migrations/migrate.server.ts";
import { smallBuild } from "./small-site.tsx";

export interface SiteUnderTest {
  readonly server: Server;
  readonly url: string;
  /** Lines of the log, as objects */
  readonly logged: readonly Record<string, unknown>[];
}

/** A site that somebody has to close. */
export interface ListeningSite extends SiteUnderTest {
  close(): Promise<void>;
}

/**
 * Starts the server on a free port.
 *
 * @param environment settings; a session secret is there by itself
 */
export async function listen(
  { db }: Pick<Database, "db">,
  environment: Readonly<Record<string, string>>,
  build: ServerBuild,
): Promise<ListeningSite> {
  const config = readConfig({ SESSION_SECRET: "a secret that only this test knows", ...environment });
  const logged: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(line, _encoding, done) {
      logged.push(JSON.parse(String(line)));
      done();
    },
  });
  const folder = await clientFolder();
  const server = createSiteServer({
    db,
    config,
    log: pino({ level: "info" }, sink),
    build,
    browserFiles: { kind: "built", folder, stylesheets: ["/assets/site.css"] },
    readDatabaseState: createDatabaseState(db, config.clock),
    isReady: () => isMigrated(db),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    server,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    logged,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Starts the server on a free port, with the small site unless another is given; it stops with the test. */
export async function startSite(
  database: Pick<Database, "db">,
  environment: Readonly<Record<string, string>> = {},
  build: ServerBuild = smallBuild(),
): Promise<SiteUnderTest> {
  const site = await listen(database, environment, build);
  onTestFinished(() => site.close());
  return site;
}

async function clientFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vliegwiel-client-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets", "site-a1b2.css"), "body { color: black }\n".repeat(200));
  await writeFile(join(folder, "favicon.svg"), "<svg/>");
  return folder;
}
