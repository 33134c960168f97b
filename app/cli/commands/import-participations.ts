import type { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import { createClock } from "#app/server/clock.ts";
import { importParticipations } from "#db/import/import-participations.server.ts";
import { migrate } from "#db/migrations/migrate.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { parentCommand } from "../parent-command.ts";
import { reportRefused } from "../report-refused.ts";
import { withProgress } from "../with-progress.ts";

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly recordedOnEffectiveDay?: boolean;
}

export function register(program: Command, run: CliRunner, t: Translate): void {
  parentCommand(program, "import", t("commands:importDescription"))
    .command("participations")
    .description(t("commands:importParticipationsDescription"))
    .argument("<file>", t("commands:file"))
    .option("--dry-run", t("commands:dryRun"))
    .option("--recorded-on-effective-day", t("commands:recordedOnEffectiveDay"))
    .action((path: string, options: ImportOptions) => run((context) => runImport(context, path, options)));
}

async function runImport(context: CliContext, path: string, options: ImportOptions): Promise<number> {
  const { database, clock, out, t } = context;
  const { dryRun = false, recordedOnEffectiveDay = false } = options;
  await migrate(database.db, { now: createClock(null).now() });
  const outcome = await withProgress(context, t("commands:importing"), ({ start, advance }) =>
    importParticipations(database.db, {
      path,
      now: clock.now(),
      actor: "cli",
      isDryRun: dryRun,
      recordedOnEffectiveDay,
      // Every event is judged first and written then.
      onStart: (count) => start(dryRun ? count : 2 * count),
      onProgress: advance,
    }),
  );
  if (outcome.kind === "refused") {
    reportRefused(context, outcome);
    return 1;
  }
  const { rowCount, eventCount, knownCount } = outcome;
  out(`${t("commands:importedParticipations", { rows: rowCount, events: eventCount, known: knownCount })}\n`);
  if (dryRun) out(`${t("commands:wasDryRun")}\n`);
  return 0;
}
