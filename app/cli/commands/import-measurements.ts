import type { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import { createClock } from "#app/server/clock.ts";
import { importMeasurements } from "#db/import/import-measurements.server.ts";
import { migrate } from "#db/migrations/migrate.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { parentCommand } from "../parent-command.ts";
import { reportRefused } from "../report-refused.ts";

interface ImportOptions {
  readonly dryRun?: boolean;
}

export function register(program: Command, run: CliRunner, t: Translate): void {
  parentCommand(program, "import", t("commands:importDescription"))
    .command("measurements")
    .description(t("commands:importMeasurementsDescription"))
    .argument("<file>", t("commands:file"))
    .option("--dry-run", t("commands:dryRun"))
    .action((path: string, options: ImportOptions) => run((context) => runImport(context, path, options)));
}

async function runImport(
  context: CliContext,
  path: string,
  { dryRun = false }: ImportOptions,
): Promise<number> {
  const { database, clock, out, t } = context;
  await migrate(database.db, { now: createClock(null).now() });
  const outcome = await importMeasurements(database.db, {
    source: path,
    now: clock.now(),
    actor: "cli",
    isDryRun: dryRun,
  });
  if (outcome.kind === "refused") {
    reportRefused(context, outcome);
    return 1;
  }
  const { rowCount, measurementCount, knownCount } = outcome;
  out(
    `${t("commands:importedMeasurements", { rows: rowCount, recorded: measurementCount, known: knownCount })}\n`,
  );
  if (dryRun) out(`${t("commands:wasDryRun")}\n`);
  return 0;
}
