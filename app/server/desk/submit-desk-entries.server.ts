import type { Contact } from "#app/domain/access/contact.ts";
import type { DeskPlace } from "#app/presenters/desk-place.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { postRegisteredMail } from "#app/server/mail/post-registered-mail.server.ts";
import {
  type DeskEntry,
  type DoneEntries,
  type SubmitOutcome,
  submitEntries,
} from "#db/record/desk/submit-entries.server.ts";
import { saveDeskContact } from "./save-desk-contact.server.ts";

interface Submitted {
  readonly formId: string;
  readonly entries: readonly DeskEntry[];
  /** Whom to call about the project from now on; left out: as it was */
  readonly contact?: { readonly projectSlug: string; readonly contact: Contact | null };
}

/** Hands in what was said at a desk, with the contact that was changed and the mail that confirms it. */
export async function submitDeskEntries(
  context: AppContext,
  place: DeskPlace,
  { formId, entries, contact }: Submitted,
): Promise<SubmitOutcome> {
  const { actor, code, register } = place;
  const projects = await context.projects();
  const audit = { at: context.realClock.now(), network: context.network, accountId: actor.accountId };
  return await submitEntries(context.db, register, {
    municipalityCode: code,
    entries,
    formId,
    now: context.clock.now(),
    audit,
    pathOf: (done) => `/mijn-gemeente/${code}?${searchOf(done)}`,
    async alsoWrite(transaction, done) {
      if (contact) await saveDeskContact(transaction, audit, { municipalityCode: code, ...contact });
      const firstRevision = done.kind === "recorded" ? done.events[0]?.revision : undefined;
      if (firstRevision === undefined) return;
      const { accountId } = actor;
      const registered = { register, projects, accountId, municipalityCode: code, firstRevision };
      await postRegisteredMail(transaction, context, registered);
    },
  });
}

function searchOf(done: DoneEntries): string {
  if (done.kind === "waiting") return `wacht=${done.ids.length}`;
  const first = done.events[0]?.revision ?? 0;
  const last = done.events.at(-1)?.revision ?? first;
  return first === last ? `opgeslagen=${first}` : `opgeslagen=${first}-${last}`;
}
