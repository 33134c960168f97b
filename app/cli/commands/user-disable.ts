import type { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import { createClock } from "#app/server/clock.ts";
import { findAccountByEmail } from "#db/queries/account/find-account-by-email.server.ts";
import { disableAccount } from "#db/record/account/disable-account.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { parentCommand } from "../parent-command.ts";
import { requireMigrated } from "../require-migrated.ts";

export function register(program: Command, run: CliRunner, t: Translate): void {
  parentCommand(program, "user", t("users:description"))
    .command("disable")
    .description(t("users:disableDescription"))
    .argument("<email>", t("users:email"))
    .action((email: string) => run((context) => runDisable(context, email.trim().toLowerCase())));
}

async function runDisable(context: CliContext, email: string): Promise<number> {
  const { out, err, t } = context;
  if (!(await requireMigrated(context))) return 1;
  const at = createClock(null).now();
  const outcome = await inLedgerTransaction(context.database.db, async (transaction) => {
    const account = await findAccountByEmail(transaction, email);
    if (account === undefined) return { result: "unknown" as const, ledger: null };
    if (account.isDisabled) return { result: "disabledBefore" as const, ledger: null };
    await disableAccount(transaction, { accountId: account.id, now: at });
    await insertAuditEntry(transaction, {
      at,
      accountId: null,
      action: "account_disabled",
      subject: String(account.id),
      network: "",
    });
    return { result: "disabledNow" as const, ledger: null };
  });
  if (outcome === "unknown") {
    err(`${t("users:unknown", { email })}\n`);
    return 1;
  }
  out(`${t(`users:${outcome}`, { email })}\n`);
  return 0;
}
