import { type Command, Option } from "commander";
import { participationJson } from "#app/api/participation-json.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { knownAtForQueries } from "#app/presenters/known-at-for-queries.ts";
import { statesTable } from "#app/presenters/open-data-tables.ts";
import { writeCsv } from "#app/server/table-file/write-csv.server.ts";
import { writeOds } from "#app/server/table-file/write-ods.server.ts";
import { readLedger } from "#db/queries/ledger/read-ledger.server.ts";
import { findRegister } from "#db/queries/municipality/find-register.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findLiveSince } from "#db/queries/participation/find-live-since.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import type { CliContext, CliRunner } from "../cli-context.ts";
import { parentCommand } from "../parent-command.ts";
import { requireMigrated } from "../require-migrated.ts";
import { readTimes } from "../time-options.ts";

interface ExportOptions {
  readonly on?: string;
  readonly knownAt?: string;
  readonly project?: string;
  readonly format: "csv" | "ods" | "json";
}

export function register(program: Command, run: CliRunner, t: Translate): void {
  parentCommand(program, "export", t("commands:exportDescription"))
    .command("participations")
    .description(t("commands:exportParticipationsDescription"))
    .option("--on <day>", t("commands:on"))
    .option("--known-at <instant>", t("commands:knownAt"))
    .option("--project <slug>", t("commands:project"))
    .addOption(
      new Option("--format <format>", t("commands:format")).choices(["csv", "ods", "json"]).default("csv"),
    )
    .action((options: ExportOptions) => run((context) => runExport(context, options)));
}

async function runExport(context: CliContext, options: ExportOptions): Promise<number> {
  const { clock, out, err, t } = context;
  const { db } = context.database;
  const times = readTimes(context, options);
  if (times === null || !(await requireMigrated(context))) return 1;
  const on = times.on ?? clock.today();
  const all = await findAllProjects(db);
  const projects = options.project === undefined ? all : all.filter(({ slug }) => slug === options.project);
  if (options.project !== undefined && projects.length === 0) {
    err(`${t("problems:unknown_project", { slug: options.project })}\n`);
    return 1;
  }
  const { lastRecordedAt } = await readLedger(db);
  const known = { on, knownAt: knownAtForQueries(times.knownAt, lastRecordedAt) };
  const register = await findRegister(db);
  const projectSlugs = projects.map(({ slug }) => slug);
  const states = await findAllStates(db, register, { ...known, projectSlugs });
  if (options.format === "json") {
    const items = projects.flatMap((project) =>
      (states.get(project.slug) ?? [])
        .filter(({ status }) => status !== "none")
        .map((state) => participationJson(project, state)),
    );
    out(
      `${JSON.stringify({ peildatum: on, bekendOp: times.knownAt, totaal: items.length, items }, null, 2)}\n`,
    );
    return 0;
  }
  const liveSince = await findLiveSince(db, register, states, known);
  const table = statesTable(states, { register, liveSince, projects, on });
  out(options.format === "csv" ? writeCsv(table) : new Uint8Array(writeOds(table)));
  return 0;
}
