import type { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import { createClock } from "#app/server/clock.ts";
import { backup } from "#db/backup/backup.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { requireMigrated } from "../require-migrated.ts";
import { withProgress } from "../with-progress.ts";

export function register(program: Command, run: CliRunner, t: Translate): void {
  program
    .command("backup")
    .description(t("commands:backupDescription"))
    .argument("<file>", t("commands:file"))
    .action((path: string) => run((context) => runBackup(context, path)));
}

async function runBackup(context: CliContext, path: string): Promise<number> {
  const { database, out, err, t } = context;
  if (!(await requireMigrated(context))) return 1;
  const now = createClock(null).now();
  const { kind } = await withProgress(context, t("commands:saving"), ({ advance }) =>
    backup(database.db, { path, now, onProgress: advance }),
  );
  if (kind === "file_exists") {
    err(`${t("commands:fileExists", { path })}\n`);
    return 1;
  }
  out(`${t("commands:saved", { path })}\n`);
  return 0;
}
