import { type Command, Option } from "commander";
import { seriesJson } from "#app/api/series-json.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { courseTable } from "#app/presenters/project-files.ts";
import { writeCsv } from "#app/server/table-file/write-csv.server.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findSeries } from "#db/queries/participation/find-series.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { readProjectQuestion } from "../project-question.ts";

interface SeriesArguments {
  readonly from?: string;
  readonly to?: string;
  readonly knownAt?: string;
  readonly step: "day" | "month";
  readonly borders: "then" | "now";
  readonly json?: boolean;
}

export function register(program: Command, run: CliRunner, t: Translate): void {
  program
    .command("series")
    .description(t("commands:seriesDescription"))
    .argument("<slug>", t("commands:project"))
    .option("--from <day>", t("commands:from"))
    .option("--to <day>", t("commands:to"))
    .option("--known-at <instant>", t("commands:knownAt"))
    .addOption(new Option("--step <step>", t("commands:step")).choices(["day", "month"]).default("month"))
    .addOption(
      new Option("--borders <borders>", t("commands:borders")).choices(["then", "now"]).default("then"),
    )
    .option("--json", t("commands:json"))
    .action((slug: string, options: SeriesArguments) => run((context) => runSeries(context, slug, options)));
}

async function runSeries(context: CliContext, slug: string, options: SeriesArguments): Promise<number> {
  const { clock, out } = context;
  const { db } = context.database;
  const question = await readProjectQuestion(context, slug, options);
  if (question === null) return 1;
  const { project, from, to, askedKnownAt } = question;
  const points = await findSeries(db, await findRegister(db), project, {
    from: from ?? project.startOn,
    to: to ?? clock.today(),
    step: options.step,
    borders: options.borders,
    knownAt: askedKnownAt,
  });
  const json = () => `${JSON.stringify(seriesJson(project, points), null, 2)}\n`;
  out(options.json ? json() : writeCsv(courseTable(points, project)));
  return 0;
}
