import { type DeskTask, deskTasks } from "#app/domain/desk/desk-tasks.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { existsFourEyes } from "#db/queries/desk/exists-four-eyes.server.ts";
import { findAccountNames } from "#db/queries/desk/find-account-names.server.ts";
import { findEventsByRevision } from "#db/queries/desk/find-events-by-revision.server.ts";
import { deskEntryForm } from "./desk-entry-form.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";
import { deskRow } from "./desk-row.server.ts";
import { savedWords } from "./desk-saved-words.ts";
import { deskProjectsOf, deskRoundOf } from "./desk-state.server.ts";

/**
 * The desk of a municipality: what is asked now, and every project.
 *
 * @param opened the project whose form is open in place; `null`: none
 */
export async function readDeskPage(url: URL, context: AppContext, place: DeskPlace) {
  const { db, language } = context;
  const { register, today, code } = place;
  const deskProjects = await deskProjectsOf(context, place);
  const round = await deskRoundOf(context, place);
  const names = await findAccountNames(
    db,
    deskProjects.flatMap(({ lastHeard }) => lastHeard?.actor ?? []),
  );
  const opened = deskProjects.find(({ project }) => project.slug === url.searchParams.get("wijzig"));
  const tasks = deskTasks(deskProjects, { today, askedSlugs: round?.openSlugs ?? [] });
  return {
    round,
    tasks: tasks.map((task) => ({ ...task, nextSlug: nextSlugOf(task) })),
    rows: deskProjects.map((deskProject) => deskRow(deskProject, { register, today, language, names })),
    saved: await readSaved(url, context, place),
    waits: await existsFourEyes(db, code),
    isWaiting: url.searchParams.has("wacht"),
    form:
      opened && opened.project.origin !== "observed"
        ? deskEntryForm(opened, place, {
            language,
            contacts: await findAllContacts(db, { municipalityCode: code }),
          })
        : null,
  };
}

export type DeskPage = Awaited<ReturnType<typeof readDeskPage>>;

function nextSlugOf(task: DeskTask): string | null {
  return "slug" in task ? task.slug : (task.slugs[0] ?? null);
}

/** What was registered just now: the address names the revisions, `12` or `12-17`. */
async function readSaved(url: URL, context: AppContext, { code }: DeskPlace) {
  const [, from = "", to = from] =
    /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(url.searchParams.get("opgeslagen") ?? "") ?? [];
  if (from === "") return [];
  const range = { municipalityCode: code, first: Number(from), last: Number(to) };
  const projects = await context.projects();
  const t = translateFor(context.language);
  const format = formatter(context.language);
  return (await findEventsByRevision(context.db, range)).flatMap((event) => {
    const project = projects.find(({ slug }) => slug === event.projectSlug);
    return project
      ? [{ revision: event.revision, slug: project.slug, text: savedWords(t, format, event, project) }]
      : [];
  });
}
