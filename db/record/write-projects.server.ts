import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "../connect.server.ts";
import { insertAll } from "../dialect/insert-all.server.ts";
import type { ProjectTable } from "../schema/project-table.ts";
import type { LedgerRow } from "./ledger-transaction.server.ts";

/**
 * Adds projects at the end of the portfolio, and brings those that are in it up to date in their place.
 *
 * @returns how the ledger stands after it
 */
export async function writeProjects(
  transaction: Db,
  ledger: LedgerRow,
  projects: readonly Project[],
): Promise<Pick<LedgerRow, "portfolio_version">> {
  const known = await transaction.selectFrom("project").select(["slug", "position"]).execute();
  const positions = new Map(known.map((row) => [row.slug, row.position]));
  let last = Math.max(0, ...positions.values());
  for (const project of projects) {
    const position = positions.get(project.slug);
    if (position === undefined) {
      last += 1;
      await transaction.insertInto("project").values(rowOf(project, last)).execute();
    } else {
      await transaction
        .updateTable("project")
        .set(rowOf(project, position))
        .where("slug", "=", project.slug)
        .execute();
      for (const table of ["project_phase", "project_target"] as const) {
        await transaction.deleteFrom(table).where("project_slug", "=", project.slug).execute();
      }
    }
    await insertAll(
      transaction,
      "project_phase",
      ["project_slug", "position", "phase", "phase_on", "reason"],
      project.phases.map(({ phase, on, reason }, index) => [project.slug, index + 1, phase, on, reason]),
    );
    await insertAll(
      transaction,
      "project_target",
      ["project_slug", "target_on", "unit", "value"],
      project.targets.map(({ on, unit, value }) => [project.slug, on, unit, value]),
    );
  }
  return { portfolio_version: ledger.portfolio_version + 1 };
}

function rowOf(project: Project, position: number): ProjectTable {
  return {
    slug: project.slug,
    position,
    name_nl: project.name.nl,
    name_en: project.name.en,
    summary_nl: project.summary.nl,
    summary_en: project.summary.en,
    field: project.field,
    kind: project.kind,
    lead_municipality: project.leadMunicipality,
    start_on: project.startOn,
    target_origin: project.targetOrigin,
    confirm_within_days: project.confirmWithinDays,
    origin: project.origin,
    source_name: project.source?.name ?? null,
    source_url: project.source?.url ?? null,
    observed_until: project.observedUntil,
  };
}
