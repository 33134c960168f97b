import type { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import { createClock } from "#app/server/clock.ts";
import { importRegister } from "#db/import/import-register.server.ts";
import { migrate } from "#db/migrations/migrate.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { parentCommand } from "../parent-command.ts";
import { reportRefused } from "../report-refused.ts";
import { withProgress } from "../with-progress.ts";

interface ImportOptions {
  readonly dryRun?: boolean;
}

export function register(program: Command, run: CliRunner, t: Translate): void {
  parentCommand(program, "import", t("commands:importDescription"))
    .command("register")
    .description(t("commands:importRegisterDescription"))
    .argument("<dir>", t("commands:folder"))
    .option("--dry-run", t("commands:dryRun"))
    .action((folder: string, options: ImportOptions) =>
      run((context) => runImport(context, folder, options)),
    );
}

async function runImport(
  context: CliContext,
  folder: string,
  { dryRun = false }: ImportOptions,
): Promise<number> {
  const { database, clock, out, t } = context;
  await migrate(database.db, { now: createClock(null).now() });
  const outcome = await withProgress(context, t("commands:importing"), ({ advance }) =>
    importRegister(database.db, {
      folder,
      now: clock.now(),
      actor: "cli",
      isDryRun: dryRun,
      onProject: () => advance(1),
    }),
  );
  if (outcome.kind === "refused") {
    reportRefused(context, outcome);
    return 1;
  }
  const { municipalityCount, reorganisationCount } = outcome;
  out(
    `${t("commands:importedRegister", { municipalities: municipalityCount, links: reorganisationCount })}\n`,
  );
  if (dryRun) out(`${t("commands:wasDryRun")}\n`);
  return 0;
}
