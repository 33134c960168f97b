import type { Command } from "commander";
import { adoptionJson } from "#app/api/adoption-json.ts";
import type { AdoptionMeasures } from "#app/domain/participation/measures.ts";
import { STATUSES } from "#app/domain/participation/status.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { knownAtForQueries } from "#app/presenters/known-at-for-queries.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findAllMeasures } from "#db/queries/participation/find-all-measures.server.ts";
import { findProject } from "#db/queries/portfolio/find-projects.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { requireMigrated } from "../require-migrated.ts";
import { readTimes } from "../time-options.ts";

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
  const { clock, out, err, t } = context;
  const { db } = context.database;
  const times = readTimes(context, options);
  if (times === null || !(await requireMigrated(context))) return 1;
  const project = await findProject(db, slug);
  if (project === undefined) {
    err(`${t("problems:unknown_project", { slug })}\n`);
    return 1;
  }
  const { revision, lastRecordedAt } = await readLedger(db);
  const on = times.on ?? clock.today();
  const knownAt = knownAtForQueries(times.knownAt, lastRecordedAt);
  const register = await findRegister(db);
  const measures = (await findAllMeasures(db, register, { on, knownAt, projects: [project] })).get(slug);
  if (measures === undefined) throw new Error(`No measures of ${slug}`);
  if (options.json) {
    out(
      `${JSON.stringify(adoptionJson(project, measures, { knownAt: times.knownAt, revision }), null, 2)}\n`,
    );
  } else {
    out(adoptionText(measures, project.name.nl, t));
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
