import type { Actor } from "#app/domain/access/role.ts";
import { callNoteSchema } from "#app/forms/call-note.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findCall } from "#db/queries/call/find-call.server.ts";
import { findTaskforcePeople } from "#db/queries/call/find-taskforce-people.server.ts";
import { insertCallNote } from "#db/record/call/insert-call-note.server.ts";
import { planCall } from "#db/record/call/plan-call.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";

/**
 * Notes what came of a call, and what is to be done next.
 *
 * @returns where that leads, or what the form was refused with
 * @throws a 404 answer when there is no such call
 */
export async function saveCall(request: Request, context: AppContext, actor: Actor, id: string) {
  const call = /^[1-9]\d{0,8}$/.test(id) ? await findCall(context.db, Number(id)) : undefined;
  if (call === undefined) throw notFound();
  const t = translateFor(context.language);
  const form = await request.formData();
  const submission = parseForm(form, callNoteSchema(t));
  if (submission.status !== "success") return { refused: refuseForm(submission) };
  const typed = submission.value;
  const { outcome, assignedTo } = typed;
  const saved = await writeOnce<string>(context, { actor, form }, async (transaction) => {
    const people = await findTaskforcePeople(transaction);
    // Who left the Taskforce may stay where the name stands already.
    const isKnown =
      assignedTo === null ||
      assignedTo === call.assignedTo?.accountId ||
      people.some(({ accountId }) => accountId === assignedTo);
    if (!isKnown) return { kind: "refused", refusal: t("calls:assignedUnknown") };
    const now = context.clock.now();
    if (outcome !== null) {
      await insertCallNote(transaction, {
        callId: call.id,
        calledAt: now,
        calledBy: actor.accountId,
        spokenWith: typed.gesproken_met,
        outcome,
        note: typed.toelichting,
      });
    }
    await planCall(transaction, call.id, {
      assignedTo,
      nextOn: typed.volgende_op,
      nextStep: typed.volgende_stap,
      closedAt: typed.afgerond === undefined ? null : (call.closedAt ?? now),
    });
    await insertAuditEntry(transaction, {
      ...auditFacts(context),
      action: "call_recorded",
      subject: call.municipalityCode,
      detail: { call: call.id, project: call.projectSlug, outcome },
    });
    const done = outcome === null ? "gepland" : "genoteerd";
    return { kind: "done", to: `/taskforce/bellijst/${call.id}?gedaan=${done}` };
  });
  if (saved.kind === "done") return { to: saved.to };
  return { refused: refuseForm(submission, { fieldErrors: { toegewezen_aan: [saved.refusal] } }) };
}
