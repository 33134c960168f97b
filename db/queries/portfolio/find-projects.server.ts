import type { PhaseChange, Project, TargetPoint } from "#app/domain/portfolio/project.ts";
import type { Db } from "../../connect.server.ts";
import { dayOfColumn, nullableDayOfColumn } from "../../schema/column-values.server.ts";
import type { ProjectPhaseTable, ProjectTable, ProjectTargetTable } from "../../schema/project-table.ts";
import { groupBy } from "../group-by.server.ts";
import { keepByVersion } from "../ledger/keep-by-version.server.ts";
import type { LedgerStamp } from "../ledger/read-ledger.server.ts";

/** All projects in the order of the portfolio. */
export async function findAllProjects(db: Db): Promise<Project[]> {
  const rows = await db.selectFrom("project").selectAll().orderBy("position").execute();
  const phases = await db.selectFrom("project_phase").selectAll().orderBy("position").execute();
  const targets = await db.selectFrom("project_target").selectAll().orderBy("target_on").execute();
  const phasesBySlug = groupBy(phases, (row) => row.project_slug);
  const targetsBySlug = groupBy(targets, (row) => row.project_slug);
  return rows.map((row) =>
    projectOf(row, phasesBySlug.get(row.slug) ?? [], targetsBySlug.get(row.slug) ?? []),
  );
}

/** All projects as of a stamp, kept until another one is asked for. */
export function createPortfolioCache(db: Db): (stamp: LedgerStamp) => Promise<readonly Project[]> {
  return keepByVersion(
    () => findAllProjects(db),
    (stamp) => stamp.portfolioVersion,
  );
}

export async function findProject(db: Db, slug: string): Promise<Project | undefined> {
  const row = await db.selectFrom("project").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (row === undefined) return undefined;
  const phases = await db
    .selectFrom("project_phase")
    .selectAll()
    .where("project_slug", "=", slug)
    .orderBy("position")
    .execute();
  const targets = await db
    .selectFrom("project_target")
    .selectAll()
    .where("project_slug", "=", slug)
    .orderBy("target_on")
    .execute();
  return projectOf(row, phases, targets);
}

function projectOf(
  row: ProjectTable,
  phases: readonly ProjectPhaseTable[],
  targets: readonly ProjectTargetTable[],
): Project {
  return {
    slug: row.slug,
    name: { nl: row.name_nl, en: row.name_en },
    summary: { nl: row.summary_nl, en: row.summary_en },
    field: row.field,
    kind: row.kind,
    leadMunicipality: row.lead_municipality,
    startOn: dayOfColumn(row.start_on),
    phases: phases.map(phaseOf),
    targets: targets.map(targetOf),
    targetOrigin: row.target_origin,
    confirmWithinDays: row.confirm_within_days,
    origin: row.origin,
    source: row.source_name === null ? null : { name: row.source_name, url: row.source_url },
    observedUntil: nullableDayOfColumn(row.observed_until),
  };
}

function phaseOf(row: ProjectPhaseTable): PhaseChange {
  return { phase: row.phase, on: dayOfColumn(row.phase_on), reason: row.reason };
}

function targetOf(row: ProjectTargetTable): TargetPoint {
  return { on: dayOfColumn(row.target_on), unit: row.unit, value: row.value };
}
