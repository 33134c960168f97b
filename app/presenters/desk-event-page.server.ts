import { randomUUID } from "node:crypto";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { noneState } from "#app/domain/participation/none-state.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import { visibleEvents } from "#app/domain/participation/visible-events.ts";
import { dateDefaults } from "#app/forms/form-view.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { forbidden, notFound } from "#app/server/http-errors.server.ts";
import { findAccountNames } from "#db/queries/desk/find-account-names.server.ts";
import { findPairHistory } from "#db/queries/desk/find-pair-history.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";
import { findDeskProject } from "./desk-project-page.server.ts";
import { deskTimeline } from "./desk-timeline.server.ts";

/**
 * One entry of a pair, to be corrected or withdrawn.
 *
 * @throws a 404 answer when this pair has no such entry, a 403 answer where a public source speaks
 */
export async function readDeskEvent(context: AppContext, place: DeskPlace, slug: string, revision: string) {
  const { deskProject } = await findDeskProject(context, place, slug);
  if (deskProject.project.origin === "observed") throw forbidden();
  const { events, internalNotes } = await findPairHistory(context.db, {
    projectSlug: slug,
    municipalityCode: place.code,
  });
  const event = /^\d{1,9}$/.test(revision)
    ? events.find((candidate) => candidate.revision === Number(revision))
    : undefined;
  if (!event) throw notFound();
  return { deskProject, events, internalNotes, event, isOpen: visibleEvents(events, null).includes(event) };
}

/** The page of one entry: what it says, and what stands in the form that corrects it. */
export async function readDeskEventPage(
  context: AppContext,
  place: DeskPlace,
  slug: string,
  revision: string,
) {
  const { deskProject, events, internalNotes, event, isOpen } = await readDeskEvent(
    context,
    place,
    slug,
    revision,
  );
  const { language, db } = context;
  const names = await findAccountNames(
    db,
    events.map(({ actor }) => actor),
  );
  const entry = deskTimeline(events, { language, names, internalNotes }).find(
    (candidate) => candidate.revision === event.revision,
  );
  if (!entry) throw notFound();
  return {
    slug,
    project: deskProject.project.name[language],
    entry,
    isOpen,
    formId: randomUUID(),
    latestRevision: String(deskProject.latestRevision ?? ""),
    defaults: defaultsOf(event),
  };
}

/** What an entry itself says, as the state that its correction is compared with. */
export function stateOfEvent(event: ParticipationEvent): ParticipationState {
  const none = noneState(event.municipalityCode);
  if (event.kind !== "registration" && event.kind !== "correction") return none;
  const { status, plannedLiveOn, reviewOn, reason, supplier, evidenceUrl } = event;
  return { ...none, status, plannedLiveOn, reviewOn, reason, supplier, evidenceUrl };
}

function defaultsOf(event: ParticipationEvent): Record<string, string> {
  const state = stateOfEvent(event);
  return {
    status: state.status === "none" ? "" : state.status,
    ...dateDefaults("per", event.effectiveOn),
    ...dateDefaults("gepland_in_gebruik", state.plannedLiveOn),
    reden: state.reason ?? "",
    ...dateDefaults("herbeoordelen_op", state.reviewOn),
    leverancier: state.supplier ?? "",
    bewijs_url: state.evidenceUrl ?? "",
  };
}
