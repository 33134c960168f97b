import type { Command } from "commander";
import type { Translate } from "#app/i18n/message-types.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { type VerifyOutcome, verify } from "#db/verify/verify.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { requireMigrated } from "../require-migrated.ts";
import { withProgress } from "../with-progress.ts";

export function register(program: Command, run: CliRunner, t: Translate): void {
  program
    .command("verify")
    .description(t("commands:verifyDescription"))
    .action(() => run(runVerify));
}

async function runVerify(context: CliContext): Promise<number> {
  const { database, out, err, t } = context;
  if (!(await requireMigrated(context))) return 1;
  const { revision } = await readLedger(database.db);
  const outcome = await withProgress(context, t("commands:verifying"), ({ start, advance }) => {
    start(revision);
    return verify(database.db, { onProgress: advance });
  });
  if (outcome.kind === "proven") {
    out(`${t("commands:proven", { events: outcome.eventCount, projects: outcome.projectCount })}\n`);
    return 0;
  }
  err(`${faultText(outcome.fault, t)}\n`);
  return 1;
}

function faultText(fault: Extract<VerifyOutcome, { kind: "broken" }>["fault"], t: Translate): string {
  if (fault.part !== "log") {
    const { projectSlug: project, key } = fault;
    switch (fault.part) {
      case "spans":
        return t("commands:brokenSpans", { project, key });
      case "livePeriods":
        return t("commands:brokenLivePeriods", { project, key });
      case "counts":
        return t("commands:brokenCounts", { project, key });
      case "milestones":
        return t("commands:brokenMilestones", { project, key });
    }
  }
  const { revision } = fault;
  switch (fault.reason) {
    case "altered":
      return t("commands:brokenAltered", { revision });
    case "unlinked":
      return t("commands:brokenUnlinked", { revision });
    case "missing":
      return t("commands:brokenMissing", { revision });
  }
}
