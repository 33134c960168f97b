import { findPeers } from "#app/domain/desk/find-peers.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";
import { startedProjects } from "./started-projects.ts";

const MOST_PEERS = 25;

/**
 * Whom a municipality can call about a project.
 *
 * @param slug the project asked for; `null`: the first one
 * @throws a 404 answer when there is no such project today
 */
export async function readDeskPeers(context: AppContext, place: DeskPlace, slug: string | null) {
  const { db, language } = context;
  const { register, code, today } = place;
  const projects = startedProjects(await context.projects(), today);
  const project = slug === null ? projects[0] : projects.find((candidate) => candidate.slug === slug);
  if (!project) throw notFound();
  const states =
    (await findAllStates(db, register, { on: today, knownAt: null, projectSlug: project.slug })).get(
      project.slug,
    ) ?? [];
  const supplier = states.find(({ municipalityCode }) => municipalityCode === code)?.supplier ?? null;
  const peers = findPeers(register, { code, on: today, states, supplier });
  const contacts = await findAllContacts(db);
  const contactOf = (of: string) =>
    contacts.find(
      ({ municipalityCode, projectSlug }) => municipalityCode === of && projectSlug === project.slug,
    ) ??
    contacts.find(({ municipalityCode, projectSlug }) => municipalityCode === of && projectSlug === null);
  return {
    project: { slug: project.slug, name: project.name[language] },
    choices: projects.map((choice) => ({ value: choice.slug, label: choice.name[language] })),
    moreCount: Math.max(0, peers.length - MOST_PEERS),
    peers: peers.slice(0, MOST_PEERS).map(({ municipality, since, supplier: theirs, reasons }) => ({
      code: municipality.code,
      name: municipality.name,
      since,
      supplier: theirs,
      reasons,
      contact: contactOf(municipality.code) ?? null,
    })),
  };
}

export type DeskPeer = Awaited<ReturnType<typeof readDeskPeers>>["peers"][number];
