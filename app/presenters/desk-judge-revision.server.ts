import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import { deskCorrectionSchema, deskWithdrawalSchema, draftOfCorrection } from "#app/forms/desk-revision.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { stateOfEvent } from "./desk-event-page.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";

/** A correction or withdrawal as it was typed. */
export function judgeRevision(
  t: Translate,
  typed: FormData,
  event: ParticipationEvent,
  { source, actor }: Pick<DeskPlace, "source" | "actor">,
) {
  const facts = {
    projectSlug: event.projectSlug,
    municipalityCode: event.municipalityCode,
    source,
    actor: String(actor.accountId),
    replacesRevision: event.revision,
  };
  if (typed.get("soort") === "intrekking") {
    const submission = parseForm(typed, deskWithdrawalSchema(t));
    if (submission.status !== "success") return { kind: "refused" as const, answer: refuseForm(submission) };
    const { formulier, revisie, waarom } = submission.value;
    const { effectiveOn } = event;
    const draft: EventDraft = { kind: "withdrawal", ...facts, effectiveOn, reason: waarom, note: null };
    return { kind: "read" as const, submission, draft, formId: formulier, basedOnRevision: revisie };
  }
  const submission = parseForm(typed, deskCorrectionSchema(t));
  if (submission.status !== "success") return { kind: "refused" as const, answer: refuseForm(submission) };
  const { formulier, revisie } = submission.value;
  const draft = draftOfCorrection(submission.value, stateOfEvent(event), facts);
  return { kind: "read" as const, submission, draft, formId: formulier, basedOnRevision: revisie };
}
