import type { Command } from "commander";
import { adoptionJson } from "#app/api/adoption-json.ts";
import type { AdoptionMeasures } from "#app/domain/participation/measures.ts";
import { STATUSES } from "#app/domain/participation/status.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findAllMeasures } from "#db/queries/participation/find-all-measures.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { readProjectQuestion } from "../project-question.ts";

interface AdoptionOptions {
  readonly on?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

export function register(program: Command, run: CliRunner, t: Translate): void {
  program
    .command("adoption")
    .description(t("commands:adoptionDescription"))
    .argument("<slug>", t("commands:project"))
    .option("--on <day>", t("commands:on"))
    .option("--known-at <instant>", t("commands:knownAt"))
    .option("--json", t("commands:json"))
    .action((slug: string, options: AdoptionOptions) =>
      run((context) => runAdoption(context, slug, options)),
    );
}

async function runAdoption(context: CliContext, slug: string, options: AdoptionOptions): Promise<number> {
  const { clock, out, language, t } = context;
  const { db } = context.database;
  const question = await readProjectQuestion(context, slug, options);
  if (question === null) return 1;
  const { project, knownAt, revision } = question;
  const measured = await findAllMeasures(db, await findRegister(db), {
    on: question.on ?? clock.today(),
    knownAt: question.askedKnownAt,
    projects: [project],
  });
  const measures = measured.get(slug);
  if (measures === undefined) throw new Error(`No measures of ${slug}`);
  if (options.json) {
    out(`${JSON.stringify(adoptionJson(project, measures, { knownAt, revision }), null, 2)}\n`);
  } else {
    out(adoptionText(measures, project.name[language], t));
  }
  return 0;
}

function adoptionText(measures: AdoptionMeasures, name: string, t: Translate): string {
  const { on, municipalityCount, counts, coverage, target, range, reporting } = measures;
  const rows: [string, string | number][] = [
    [t("commands:municipalities"), municipalityCount],
    ...STATUSES.map((status): [string, number] => [t(`status:name.${status}`), counts[status]]),
    [t("commands:coverageMunicipalities"), percentage(coverage.municipalitiesFraction)],
    [t("commands:coverageInhabitants"), percentage(coverage.inhabitantsFraction)],
    [t("commands:target"), target === null ? "–" : target.toFixed(1)],
    [t("commands:pace"), t(`status:pace.${measures.pace}`)],
    [t("commands:fresh"), reporting.freshCount],
    [t("commands:range"), `${range.low}–${range.high}`],
    [t("commands:velocity"), measures.velocityPerMonth.toFixed(2)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`);
  return `${[`${name}, ${on}`, ...lines].join("\n")}\n`;
}

function percentage(fraction: number | null): string {
  return fraction === null ? "–" : `${(fraction * 100).toFixed(1)}%`;
}
