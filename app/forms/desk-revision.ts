import { z } from "zod";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { declarationFields, declarationOf } from "./desk-entry.ts";
import { formIdInput } from "./form-id-input.ts";
import { revisionInput } from "./revision-input.ts";
import { textInput } from "./text-input.ts";

function sharedFields(t: Translate) {
  return {
    formulier: formIdInput(t),
    revisie: revisionInput(t),
    waarom: textInput(t, { maximum: 500, required: t("desk:event.whyRequired") }),
  };
}

/** The form that corrects an entry. */
export function deskCorrectionSchema(t: Translate) {
  return z.object({ ...sharedFields(t), ...declarationFields(t) });
}

/** The form that withdraws an entry. */
export function deskWithdrawalSchema(t: Translate) {
  return z.object(sharedFields(t));
}

type Correction = z.output<ReturnType<typeof deskCorrectionSchema>>;
type EventFacts = Pick<EventDraft, "projectSlug" | "municipalityCode" | "source" | "actor">;

/** The event of a correction; why it was needed is its note, since its reason belongs to the status. */
export function draftOfCorrection(
  input: Correction,
  before: ParticipationState,
  facts: EventFacts & { readonly replacesRevision: number },
): EventDraft {
  return { kind: "correction", ...facts, ...declarationOf(input, before), note: input.waarom };
}
