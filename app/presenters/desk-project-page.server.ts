import type { DeskProject } from "#app/domain/desk/desk-project.ts";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import { predecessorLinks } from "#app/domain/municipality/reorganisation.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { existsFourEyes } from "#db/queries/desk/exists-four-eyes.server.ts";
import { findAccountNames } from "#db/queries/desk/find-account-names.server.ts";
import { findPairHistory } from "#db/queries/desk/find-pair-history.server.ts";
import { deskAside } from "./desk-aside.server.ts";
import { deskEntryForm } from "./desk-entry-form.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";
import { deskProjectsOf } from "./desk-state.server.ts";
import { deskTimeline } from "./desk-timeline.server.ts";

/**
 * One project at the desk of a municipality.
 *
 * @throws a 404 answer when there is no such project today
 */
export async function findDeskProject(context: AppContext, place: DeskPlace, slug: string) {
  const deskProjects = await deskProjectsOf(context, place);
  const deskProject = deskProjects.find(({ project }) => project.slug === slug);
  if (!deskProject) throw notFound();
  return { deskProjects, deskProject };
}

/** A project at the desk: its form, its timeline, and what helps to fill it in. */
export async function readDeskProjectPage(context: AppContext, place: DeskPlace, slug: string) {
  const { deskProjects, deskProject } = await findDeskProject(context, place, slug);
  const { project } = deskProject;
  const { language, db } = context;
  const contacts = await findAllContacts(db, { municipalityCode: place.code });
  return {
    slug,
    name: project.name[language],
    observedSource: project.origin === "observed" ? (project.source?.name ?? "") : null,
    waits: await existsFourEyes(db, place.code),
    form: deskEntryForm(deskProject, place, { language, contacts }),
    timeline: await timelineOf(context, place, deskProject),
    predecessors: predecessorLinks(place.register, place.code).map(({ from, on }) => ({
      code: from,
      name: findMunicipality(place.register, from)?.name ?? from,
      until: on,
    })),
    aside: await deskAside(context, place, deskProjects, deskProject),
  };
}

async function timelineOf({ db, language }: AppContext, { code }: DeskPlace, { project }: DeskProject) {
  const { events, internalNotes, reviews } = await findPairHistory(db, {
    projectSlug: project.slug,
    municipalityCode: code,
  });
  const names = await findAccountNames(
    db,
    events.map(({ actor }) => actor),
  );
  return deskTimeline(events, { language, names, internalNotes, reviews });
}
