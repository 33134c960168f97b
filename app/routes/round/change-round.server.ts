import type { Actor } from "#app/domain/access/role.ts";
import type { Round } from "#app/domain/round/round.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { roundChangeSchema } from "#app/forms/round-schema.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { changeRound, closeRound } from "#db/record/round/change-round.server.ts";

interface RoundForm {
  readonly context: AppContext;
  readonly actor: Actor;
  readonly round: Round;
  readonly form: FormData;
}

/** Carries out one of the forms of the page of a round, which the field `doel` names. */
export async function submitRoundForm(given: RoundForm) {
  return given.form.get("doel") === "sluiten" ? close(given) : change(given);
}

async function change({ context, actor, round, form }: RoundForm) {
  const t = translateFor(context.language);
  const submission = parseForm(form, roundChangeSchema(t, round));
  if (submission.status !== "success") return refuseForm(submission);
  const { uiterlijk, toelichting } = submission.value;
  if (uiterlijk === null) return refuseForm(submission);
  const outcome = await writeOnce<"closed">(context, { actor, form }, async (transaction) => {
    const isChanged = await changeRound(transaction, {
      id: round.id,
      deadlineOn: uiterlijk,
      text: toelichting,
    });
    if (!isChanged) return { kind: "refused", refusal: "closed" };
    await insertAuditEntry(transaction, {
      ...auditFacts(context),
      action: "round_changed",
      subject: String(round.id),
      detail: { uiterlijk, was: round.deadlineOn },
    });
    return { kind: "done", to: `/taskforce/rondes/${round.id}?gedaan=gewijzigd` };
  });
  return outcome.kind === "done"
    ? { to: outcome.to }
    : refuseForm(submission, { formErrors: [t("rounds:closedMeanwhile")] });
}

async function close({ context, actor, round, form }: RoundForm) {
  const to = `/taskforce/rondes/${round.id}?gedaan=gesloten`;
  const outcome = await writeOnce<"closed">(context, { actor, form }, async (transaction) => {
    const isClosed = await closeRound(transaction, {
      id: round.id,
      closedAt: context.clock.now(),
      closedBy: actor.accountId,
    });
    // Somebody else did it: what was asked is so.
    if (!isClosed) return { kind: "done", to };
    await insertAuditEntry(transaction, {
      ...auditFacts(context),
      action: "round_closed",
      subject: String(round.id),
    });
    return { kind: "done", to };
  });
  return { to: outcome.kind === "done" ? outcome.to : to };
}
