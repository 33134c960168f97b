import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { relatedCodes } from "#app/domain/municipality/reorganisation.ts";
import { adoptionChanges } from "#app/domain/participation/adoption-changes.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { milestonesOf } from "#app/domain/participation/milestones.ts";
import type { SpansByCode } from "#app/domain/participation/state-on.ts";
import type { Db } from "../connect.server.ts";
import { insertAll } from "../dialect/insert-all.server.ts";
import { textList } from "../dialect/text-list.server.ts";
import { groupBy } from "../queries/group-by.server.ts";
import { combineChanges } from "../queries/participation/adoption-totals.server.ts";
import { findAllEvents } from "../queries/participation/find-all-events.server.ts";
import { cellsOfSpans, SPAN_COLUMNS, spanOfRow } from "../queries/participation/span-row.server.ts";
import { applyCountChanges } from "./apply-count-changes.server.ts";

/**
 * Brings the projections of one project up to the log for the municipalities that were written about and those
 * connected with them by successions. The rest is not read.
 */
export async function projectParticipation(
  transaction: Db,
  register: Register,
  options: { readonly projectSlug: string; readonly municipalityCodes: Iterable<MunicipalityCode> },
): Promise<void> {
  const { projectSlug } = options;
  const codes = new Set<MunicipalityCode>();
  for (const code of options.municipalityCodes) {
    if (!codes.has(code)) for (const related of relatedCodes(register, code)) codes.add(related);
  }
  const municipalityCodes = [...codes];
  const events = await findAllEvents(transaction, { projectSlug, municipalityCodes, knownAt: null });
  const before = await findSpansOf(transaction, projectSlug, municipalityCodes);
  const after = foldProject(register, events);

  await deleteProjections(transaction, projectSlug, municipalityCodes);
  await insertSpans(transaction, projectSlug, after);
  await insertMilestones(transaction, projectSlug, events);
  const changes = combineChanges(adoptionChanges(register, after), adoptionChanges(register, before), -1);
  await applyCountChanges(transaction, projectSlug, changes);
}

async function findSpansOf(
  transaction: Db,
  projectSlug: string,
  codes: readonly MunicipalityCode[],
): Promise<SpansByCode> {
  const rows = await transaction
    .selectFrom("participation_span")
    .selectAll()
    .where("project_slug", "=", projectSlug)
    .where("municipality_code", "in", (of) =>
      of.selectFrom(textList(transaction, codes, "code")).select("code.value"),
    )
    .orderBy("municipality_code")
    .orderBy("from_on")
    .execute();
  return groupBy(rows.map(spanOfRow), (span) => span.municipalityCode);
}

async function deleteProjections(
  transaction: Db,
  projectSlug: string,
  codes: readonly MunicipalityCode[],
): Promise<void> {
  for (const table of ["participation_span", "participation_milestone"] as const) {
    await transaction
      .deleteFrom(table)
      .where("project_slug", "=", projectSlug)
      .where("municipality_code", "in", (of) =>
        of.selectFrom(textList(transaction, codes, "code")).select("code.value"),
      )
      .execute();
  }
}

async function insertSpans(transaction: Db, projectSlug: string, spansByCode: SpansByCode): Promise<void> {
  const rows = [...spansByCode.values()].flatMap((spans) => cellsOfSpans(projectSlug, spans));
  await insertAll(transaction, "participation_span", SPAN_COLUMNS, rows);
}

async function insertMilestones(
  transaction: Db,
  projectSlug: string,
  events: readonly ParticipationEvent[],
): Promise<void> {
  const pairs = groupBy(events, (event) => event.municipalityCode);
  await insertAll(
    transaction,
    "participation_milestone",
    ["project_slug", "municipality_code", "started_on", "live_on"],
    [...pairs].map(([code, own]) => {
      const { startedOn, liveOn } = milestonesOf(code, own);
      return [projectSlug, code, startedOn, liveOn];
    }),
  );
}
