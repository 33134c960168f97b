import { isMigrated } from "#db/migrations/migrate.server.ts";
import type { CliContext } from "./cli-context.ts";

/** Whether the database has the current schema; if not, standard error says what to do. */
export async function requireMigrated({ database, err, t }: CliContext): Promise<boolean> {
  if (await isMigrated(database.db)) return true;
  err(`${t("commands:notMigrated")}\n`);
  return false;
}
