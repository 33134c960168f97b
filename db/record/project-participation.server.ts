import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { type AdoptionChange, adoptionChanges } from "#app/domain/participation/adoption-changes.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { milestonesOf } from "#app/domain/participation/milestones.ts";
import type { Db } from "../connect.server.ts";
import { insertAll } from "../dialect/insert-all.server.ts";
import { textList } from "../dialect/text-list.server.ts";
import { groupBy } from "../queries/group-by.server.ts";
import { combineChanges } from "../queries/participation/adoption-totals.server.ts";
import { findAllEvents } from "../queries/participation/find-all-events.server.ts";
import { applyCountChanges } from "./apply-count-changes.server.ts";
import { batchesOfRelated } from "./batches-of-related.server.ts";
import { replaceLivePeriods } from "./replace-live-periods.server.ts";
import { replaceSpans } from "./replace-spans.server.ts";

/**
 * Brings the projections of one project up to the log for the municipalities that were written about and those
 * connected with them by successions. The rest is not read, and what stays as it was is not written.
 */
export async function projectParticipation(
  transaction: Db,
  register: Register,
  options: { readonly projectSlug: string; readonly municipalityCodes: Iterable<MunicipalityCode> },
): Promise<void> {
  const { projectSlug } = options;
  let changes: AdoptionChange[] = [];
  for (const municipalityCodes of batchesOfRelated(register, options.municipalityCodes)) {
    const ofBatch = await projectBatch(transaction, register, { projectSlug, municipalityCodes });
    changes = combineChanges(changes, ofBatch, 1);
  }
  await applyCountChanges(transaction, projectSlug, changes);
}

/** @returns what it changes in the counts */
async function projectBatch(
  transaction: Db,
  register: Register,
  options: { readonly projectSlug: string; readonly municipalityCodes: readonly MunicipalityCode[] },
): Promise<AdoptionChange[]> {
  const { projectSlug, municipalityCodes } = options;
  const events = await findAllEvents(transaction, { projectSlug, municipalityCodes, knownAt: null });
  const ofProject = { projectSlug, municipalityCodes, spansByCode: foldProject(register, events) };
  const replaced = await replaceSpans(transaction, ofProject);
  await replaceLivePeriods(transaction, ofProject);
  await replaceMilestones(transaction, projectSlug, municipalityCodes, events);
  return combineChanges(
    adoptionChanges(register, replaced.after),
    adoptionChanges(register, replaced.before),
    -1,
  );
}

async function replaceMilestones(
  transaction: Db,
  projectSlug: string,
  codes: readonly MunicipalityCode[],
  events: readonly ParticipationEvent[],
): Promise<void> {
  await transaction
    .deleteFrom("participation_milestone")
    .where("project_slug", "=", projectSlug)
    .where("municipality_code", "in", (of) =>
      of.selectFrom(textList(transaction, codes, "code")).select("code.value"),
    )
    .execute();
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
