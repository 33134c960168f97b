import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
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

/** Starts the server with the small site on a free port; it stops with the test. */
export async function startSite(
  { db }: Pick<Database, "db">,
  environment: Readonly<Record<string, string>> = {},
): Promise<SiteUnderTest> {
  const config = readConfig(environment);
  const logged: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(line, _encoding, done) {
      logged.push(JSON.parse(String(line)));
      done();
    },
  });
  const server = createSiteServer({
    db,
    config,
    log: pino({ level: "info" }, sink),
    build: smallBuild(),
    browserFiles: { kind: "built", folder: await clientFolder(), stylesheets: ["/assets/site.css"] },
    readDatabaseState: createDatabaseState(db, config.clock),
    isReady: () => isMigrated(db),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, logged };
}

async function clientFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vliegwiel-client-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets", "site-a1b2.css"), "body { color: black }\n".repeat(200));
  await writeFile(join(folder, "favicon.svg"), "<svg/>");
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
