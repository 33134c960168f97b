import { may } from "#app/domain/access/policy.ts";
import type { Actor } from "#app/domain/access/role.ts";
import type { CallNote } from "#app/domain/attention/call.ts";
import { dayOfInstant } from "#app/domain/day.ts";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import { noneState } from "#app/domain/participation/none-state.ts";
import { formatter } from "#app/format/formatter.ts";
import { replyOfKept } from "#app/forms/form-view.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findCall } from "#db/queries/call/find-call.server.ts";
import { findTaskforcePeople } from "#db/queries/call/find-taskforce-people.server.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findProject } from "#db/queries/portfolio/find-projects.server.ts";
import { attentionWords } from "./attention-words.ts";
import { personName } from "./call-list.server.ts";
import { contactFor } from "./contact-for.ts";
import { workplaceFrame } from "./workplace-frame.ts";

/**
 * Everything the page of one call shows.
 *
 * @param id as it stands in the address
 * @throws a 404 answer when there is no such call
 */
export async function readCallPage(request: Request, context: AppContext, actor: Actor, id: string) {
  const { db, clock, language } = context;
  const call = /^[1-9]\d{0,8}$/.test(id) ? await findCall(db, Number(id)) : undefined;
  if (call === undefined) throw notFound();
  const { municipalityCode: code, projectSlug } = call;
  const register = await context.register();
  const name = findMunicipality(register, code)?.name ?? code;
  const project = await findProject(db, projectSlug);
  const on = clock.today();
  const states = await findAllStates(db, register, {
    on,
    knownAt: null,
    projectSlug,
    municipalityCodes: [code],
  });
  const { status, since, plannedLiveOn } = states.get(projectSlug)?.[0] ?? noneState(code);
  const contact = contactFor(await findAllContacts(db, { municipalityCode: code }), code, projectSlug);
  const t = translateFor(language);
  const format = formatter(language);
  const kept = await takeKeptForm(request, context);
  const { searchParams } = new URL(request.url);
  const asNote = (note: CallNote) => ({ ...note, caller: personName(t, note.calledBy) });
  return {
    frame: await workplaceFrame(request, context),
    title: t("calls:oneMetaTitle", { municipality: name }),
    description: t("calls:metaDescription"),
    id: call.id,
    code,
    name,
    slug: projectSlug,
    projectName: project?.name[language] ?? projectSlug,
    origin: project?.origin ?? "reported",
    state: { status, since, plannedLiveOn },
    reasons: call.reasons.map((reason) => attentionWords(t, format, reason)),
    createdOn: dayOfInstant(call.createdAt),
    createdBy: personName(t, call.createdBy),
    contact: contact ?? null,
    plan: {
      assignedTo: call.assignedTo?.accountId ?? null,
      nextOn: call.nextOn,
      nextStep: call.nextStep,
      isClosed: call.closedAt !== null,
    },
    notes: call.notes.map(asNote),
    people: (await findTaskforcePeople(db)).map((person) => ({
      accountId: person.accountId,
      name: personName(t, person),
    })),
    mayNote: may(actor, { to: "keep_calls" }, register),
    mayRegister: may(actor, { to: "register_for_others" }, register) && project?.origin !== "observed",
    done: searchParams.get("gedaan"),
    kept: kept && replyOfKept(kept),
    formId: crypto.randomUUID(),
  };
}

/** What the page of a call shows. */
export type CallPage = Awaited<ReturnType<typeof readCallPage>>;
