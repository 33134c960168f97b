import type { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import { roleText } from "#app/presenters/administration-role-text.ts";
import { findAccounts } from "#db/queries/account-list/find-accounts.server.ts";
import type { ListedAccount } from "#db/queries/account-list/listed-account.server.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { parentCommand } from "../parent-command.ts";
import { requireMigrated } from "../require-migrated.ts";

const ACCOUNTS_AT_A_TIME = 500;
const EVERYBODY = { text: "", role: null, municipalityCode: null, state: null } as const;

export function register(program: Command, run: CliRunner, t: Translate): void {
  parentCommand(program, "user", t("users:description"))
    .command("list")
    .description(t("users:listDescription"))
    .action(() => run(runList));
}

/** Lines with tabs between their parts: readable, and cut by other programs. */
async function runList(context: CliContext): Promise<number> {
  const { out, language, t } = context;
  if (!(await requireMigrated(context))) return 1;
  const { db } = context.database;
  const names = { register: await findRegister(db), projects: await findAllProjects(db), language };
  const lineOf = ({ id, email, name, assignments, state }: ListedAccount) =>
    [
      id,
      email ?? t("users:erasedPerson"),
      name ?? t("users:erasedPerson"),
      assignments.map((assignment) => roleText(t, assignment, names)).join("; ") || t("users:noRole"),
      t(`users:states.${state}`),
    ].join("\t");

  for (let offset = 0; ; offset += ACCOUNTS_AT_A_TIME) {
    const accounts = await findAccounts(db, { filter: EVERYBODY, limit: ACCOUNTS_AT_A_TIME, offset });
    if (offset === 0) out(`${accounts.length === 0 ? t("users:none") : t("users:columns")}\n`);
    for (const account of accounts) out(`${lineOf(account)}\n`);
    if (accounts.length < ACCOUNTS_AT_A_TIME) return 0;
  }
}
