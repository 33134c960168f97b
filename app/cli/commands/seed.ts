import { type Command, InvalidArgumentError, Option } from "commander";
import { type Day, dayOfInstant, parseDay } from "#app/domain/day.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { createClock } from "#app/server/clock.ts";
import { migrate } from "#db/migrations/migrate.server.ts";
import type { SeedOutcome } from "#db/seed/seed.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { seedWithProgress } from "../seed-with-progress.ts";

interface SeedArguments {
  readonly bundle: "example" | "register";
  readonly until?: Day;
}

export function register(program: Command, run: CliRunner, t: Translate): void {
  const readUntil = (text: string): Day => {
    const until = parseDay(text);
    if (until === null) throw new InvalidArgumentError(t("cli:seedUntilMalformed"));
    return until;
  };
  const command: Command = program
    .command("seed")
    .description(t("cli:seedDescription"))
    .addOption(
      new Option("--bundle <bundle>", t("cli:seedBundle"))
        .choices(["example", "register"])
        .default("example"),
    )
    .option("--until <day>", t("cli:seedUntil"), readUntil)
    .action((given: SeedArguments) => {
      if (given.bundle === "register" && given.until !== undefined) {
        command.error(t("cli:seedUntilWithoutExample"));
      }
      return run((context) => runSeed(context, given));
    });
}

async function runSeed(context: CliContext, given: SeedArguments): Promise<number> {
  const { bundle } = given;
  const until = given.until ?? null;
  const { db } = context.database;
  // The example's last day is held against the real time: a clock that was set makes nothing happen earlier.
  const now = createClock(null).now();
  await migrate(db, { now });
  return report(context, await seedWithProgress(context, { bundle, until, now }), until);
}

function report({ out, err, t }: CliContext, outcome: SeedOutcome, until: Day | null): number {
  switch (outcome.kind) {
    case "not_empty":
      err(`${t("cli:seedNotEmpty")}\n`);
      return 1;
    case "until_after_today":
      err(`${t("cli:seedUntilAfterToday", { until: until ?? "", today: outcome.today })}\n`);
      return 1;
    case "seeded": {
      const { municipalityCount, projectCount, eventCount, exampleClock } = outcome;
      const counts = { municipalities: municipalityCount, projects: projectCount, events: eventCount };
      out(`${t("cli:seedDone", counts)}\n`);
      if (exampleClock !== null) out(`${t("cli:seedClock", { today: dayOfInstant(exampleClock) })}\n`);
      return 0;
    }
  }
}
