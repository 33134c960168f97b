import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Command } from "commander";
import { pino } from "pino";
import type { Day } from "#app/domain/day.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { startCleanUp } from "#app/server/access/start-clean-up.server.ts";
import { createClock } from "#app/server/clock.ts";
import { createDatabaseState, type DatabaseState } from "#app/server/database-state.server.ts";
import { startMail } from "#app/server/mail/start-mail.server.ts";
import { obtainSessionSecret } from "#app/server/session-secret.server.ts";
import { createSiteServer } from "#app/server/site-server.server.ts";
import { stopGracefully } from "#app/server/stop-gracefully.server.ts";
import { isMigrated, migrate } from "#db/migrations/migrate.server.ts";
import type { Settings } from "#db/queries/settings/find-settings.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { seedWithProgress } from "../seed-with-progress.ts";
import { signInLines } from "../sign-in-lines.ts";
import { siteAddress } from "../site-address.ts";
import { builtSite, developmentSite } from "../site-files.ts";

const PATIENCE_MILLISECONDS = 10_000;

interface ServeOptions {
  readonly loadExample?: boolean;
  readonly development?: boolean;
}

export function register(program: Command, run: CliRunner, t: Translate): void {
  program
    .command("serve")
    .description(t("cli:serveDescription"))
    .option("--load-example", t("cli:serveLoadExample"))
    .option("--development", t("cli:serveDevelopment"))
    .action((options: ServeOptions) => run((context) => serve(context, options)));
}

async function serve(context: CliContext, options: ServeOptions): Promise<number> {
  const { db } = context.database;
  const config = { ...context.config, sessionSecret: await obtainSessionSecret(context.config) };
  const now = createClock(null).now();
  await migrate(db, { now });
  // A database that holds something already stays as it is.
  if (options.loadExample) await seedWithProgress(context, { bundle: "example", until: null, now });
  const readDatabaseState = createDatabaseState(db, config.clock);

  // Written while the process does other things: a log must not hold an answer up.
  const destination = pino.destination({ sync: false });
  const log = pino({ level: config.logLevel }, destination);
  const site = options.development ? await developmentSite() : await builtSite();
  const server = createSiteServer({
    db,
    config,
    log,
    ...site,
    readDatabaseState,
    isReady: () => isMigrated(db),
  });

  const stopped = Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  try {
    server.listen(config.port, config.host);
    await once(server, "listening");
  } catch (error) {
    context.err(`${context.t("cli:cannotListen", { host: config.host, port: String(config.port) })}\n`);
    throw error;
  }
  const address = siteAddress(config, (server.address() as AddressInfo).port);
  announce(context, address, await readDatabaseState());
  const mail = startMail({ db, config, log, origin: new URL(address).origin, readDatabaseState });
  const cleanUp = startCleanUp({ db, log });

  await stopped;
  context.err(`${context.t("cli:stopping")}\n`);
  const [isWhole] = await Promise.all([
    stopGracefully(server, PATIENCE_MILLISECONDS),
    mail.stop(PATIENCE_MILLISECONDS),
    cleanUp.stop(),
  ]);
  destination.flushSync();
  return isWhole ? 0 : 1;
}

function announce(context: CliContext, address: string, { settings, clock }: DatabaseState): void {
  const { config, out, t } = context;
  const lines = [
    t("cli:serving", { address }),
    t("cli:servingDatabase", { database: withoutPassword(config.databaseUrl) }),
    modeOf(settings, clock.today(), t),
    ...signInLines(config, settings, { t, address }),
  ];
  out(`${lines.join("\n")}\n`);
}

function modeOf({ bundle }: Settings, today: Day, t: Translate): string {
  switch (bundle) {
    case "example":
      return t("cli:servingExample", { today });
    case "register":
      return t("cli:servingRegister");
    case null:
      return t("cli:servingOwn", { today });
  }
}

function withoutPassword(databaseUrl: string): string {
  return databaseUrl.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/, "$1@");
}
