import { type Command, Option } from "commander";
import type { Assignment } from "#app/domain/access/role.ts";
import { isMailAddress } from "#app/domain/mail/mail-address.ts";
import { textInput } from "#app/forms/text-input.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { admitUser } from "../admit-user.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { parentCommand } from "../parent-command.ts";
import { requireMigrated } from "../require-migrated.ts";
import { readAssignment, TYPED_ROLES } from "../role-options.ts";

const LONGEST_NAME = 100;

interface AddOptions {
  readonly role: string;
  readonly municipality?: string;
  readonly project?: string;
  readonly name?: string;
  readonly language: "nl" | "en";
}

export function register(program: Command, run: CliRunner, t: Translate): void {
  const command: Command = parentCommand(program, "user", t("users:description"))
    .command("add")
    .description(t("users:addDescription"))
    .argument("<email>", t("users:email"))
    .addOption(new Option("--role <role>", t("users:role")).choices(TYPED_ROLES).makeOptionMandatory())
    .option("--municipality <code>", t("users:municipality"))
    .option("--project <slug>", t("users:project"))
    .option("--name <name>", t("users:name"))
    .addOption(new Option("--language <language>", t("users:language")).choices(["nl", "en"]).default("nl"))
    .action((email: string, options: AddOptions) => {
      const assignment = readAssignment(options, t);
      if ("fault" in assignment) return command.error(assignment.fault);
      return run((context) => runAdd(context, email.trim().toLowerCase(), assignment, options));
    });
}

async function runAdd(
  context: CliContext,
  email: string,
  assignment: Assignment,
  options: AddOptions,
): Promise<number> {
  const { err, t } = context;
  if (!isMailAddress(email)) {
    err(`${t("users:emailMalformed", { email })}\n`);
    return 1;
  }
  const name = textInput(t, { maximum: LONGEST_NAME }).safeParse(options.name ?? email.split("@")[0]);
  if (!name.success) {
    err(`${t("users:nameMalformed")}\n`);
    return 1;
  }
  if (!(await requireMigrated(context))) return 1;
  const { language } = options;
  return admitUser(context, { email, name: name.data === "" ? email : name.data, language, assignment });
}
