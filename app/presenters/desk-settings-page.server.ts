import { predecessorLinks } from "#app/domain/municipality/reorganisation.ts";
import { contactDefaults } from "#app/forms/contact-fields.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { countApprovers } from "#db/queries/desk/count-approvers.server.ts";
import { existsFourEyes } from "#db/queries/desk/exists-four-eyes.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";
import { startedProjects } from "./started-projects.ts";

/** Whether entries wait for a second pair of eyes, and whom to call: in general and for each project. */
export async function readDeskSettings(context: AppContext, { register, code, today }: DeskPlace) {
  const { db, language } = context;
  const known = await findAllContacts(db, { municipalityCode: code });
  const projects = startedProjects(await context.projects(), today);
  const general = known.find(({ projectSlug }) => projectSlug === null);
  const codes = [code, ...predecessorLinks(register, code).map(({ from }) => from)];
  return {
    fourEyes: await existsFourEyes(db, code),
    approverCount: await countApprovers(db, codes),
    contacts: [
      { slug: "", name: null, ...contactDefaults(general) },
      ...projects.map(({ slug, name }) => ({
        slug,
        name: name[language],
        ...contactDefaults(known.find(({ projectSlug }) => projectSlug === slug)),
      })),
    ],
  };
}

export type DeskContact = Awaited<ReturnType<typeof readDeskSettings>>["contacts"][number];
