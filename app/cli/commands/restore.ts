import type { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import { createClock } from "#app/server/clock.ts";
import { type RestoreOutcome, restore } from "#db/backup/restore.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { withProgress } from "../with-progress.ts";

export function register(program: Command, run: CliRunner, t: Translate): void {
  program
    .command("restore")
    .description(t("commands:restoreDescription"))
    .argument("<file>", t("commands:file"))
    .action((path: string) => run((context) => runRestore(context, path)));
}

async function runRestore(context: CliContext, path: string): Promise<number> {
  const { database, out, err, t } = context;
  const now = createClock(null).now();
  const outcome = await withProgress(context, t("commands:restoring"), ({ advance }) =>
    restore(database.db, { path, now, onProgress: advance }),
  );
  if (outcome.kind === "restored") {
    out(`${t("commands:restored", { count: outcome.eventCount })}\n`);
    return 0;
  }
  err(`${refusal(outcome.kind, path, t)}\n`);
  return 1;
}

function refusal(kind: Exclude<RestoreOutcome["kind"], "restored">, path: string, t: Translate): string {
  switch (kind) {
    case "not_empty":
      return t("commands:restoreNotEmpty");
    case "no_such_file":
      return t("commands:noSuchFile", { path });
    case "no_backup":
      return t("commands:noBackup", { path });
    case "damaged":
      return t("commands:backupDamaged", { path });
    case "newer_version":
      return t("commands:backupNewer", { path });
  }
}
