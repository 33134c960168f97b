import type { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import { createClock } from "#app/server/clock.ts";
import { migrate, UnknownMigrationError } from "#db/migrations/migrate.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";

export function register(program: Command, run: CliRunner, t: Translate): void {
  program
    .command("migrate")
    .description(t("commands:migrateDescription"))
    .action(() => run(runMigrate));
}

async function runMigrate({ database, out, err, t }: CliContext): Promise<number> {
  try {
    const steps = await migrate(database.db, { now: createClock(null).now() });
    for (const step of steps) out(`${step}\n`);
    out(`${t("commands:migrated", { count: steps.length })}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnknownMigrationError)) throw error;
    err(`${t("commands:newerDatabase", { steps: error.migrations.join(", ") })}\n`);
    return 1;
  }
}
