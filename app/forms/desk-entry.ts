import { z } from "zod";
import type { Day } from "#app/domain/day.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import { type RegisteredStatus, STATUSES } from "#app/domain/participation/status.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { contactFields, requireContactName } from "./contact-fields.ts";
import { dateInput } from "./date-input.ts";
import { formIdInput } from "./form-id-input.ts";
import { revisionInput } from "./revision-input.ts";
import { textInput } from "./text-input.ts";
import { webAddressInput } from "./web-address-input.ts";

/** What one says of a participation: the fields that a new entry and a correction share. */
export function declarationFields(t: Translate) {
  const registered = STATUSES.filter((status) => status !== "none");
  return {
    status: z.enum(registered, { error: t("desk:form.statusRequired") }),
    per: dateInput(t, { required: t("desk:form.dayRequired") }),
    gepland_in_gebruik: dateInput(t),
    reden: textInput(t, { maximum: 500 }),
    herbeoordelen_op: dateInput(t),
    leverancier: textInput(t, { maximum: 100 }),
    bewijs_url: webAddressInput(t),
  };
}

/** The form in which a municipality says how one project stands. */
export function deskEntrySchema(t: Translate) {
  return z
    .object({
      formulier: formIdInput(t),
      revisie: revisionInput(t),
      ...declarationFields(t),
      toelichting: textInput(t, { maximum: 500 }),
      interne_notitie: textInput(t, { maximum: 2000 }),
      ...contactFields(t),
    })
    .superRefine(requireContactName(t));
}

export type DeskEntryInput = z.output<ReturnType<typeof deskEntrySchema>>;
type DeclarationInput = Pick<DeskEntryInput, keyof ReturnType<typeof declarationFields>>;
type EventFacts = Pick<EventDraft, "projectSlug" | "municipalityCode" | "source" | "actor">;

/**
 * What a form declares. A planned day, reason or day to look again that stood there before and does not go with the
 * new status is left out; one that was typed stays, so that its writer hears why it does not fit.
 */
export function declarationOf(input: DeclarationInput, before: ParticipationState) {
  const { status } = input;
  const mayPlan = status === "committed" || status === "implementing";
  return {
    status,
    effectiveOn: input.per,
    plannedLiveOn: mayPlan
      ? input.gepland_in_gebruik
      : unlessStood(input.gepland_in_gebruik, before.plannedLiveOn),
    reason: status === "stopped" || status === "declined" ? textOrNull(input.reden) : null,
    reviewOn:
      status === "declined" ? input.herbeoordelen_op : unlessStood(input.herbeoordelen_op, before.reviewOn),
    supplier: textOrNull(input.leverancier),
    evidenceUrl: input.bewijs_url,
  };
}

/** The event a form asks for. Live can only stop, so live again means that it still is. */
export function draftOfEntry(
  input: DeskEntryInput,
  before: ParticipationState,
  facts: EventFacts,
): EventDraft {
  const note = textOrNull(input.toelichting);
  const declaration = declarationOf(input, before);
  if (isStillLive(input.status, before)) {
    const { effectiveOn, supplier, evidenceUrl } = declaration;
    return { kind: "confirmation", ...facts, effectiveOn, supplier, evidenceUrl, note };
  }
  return { kind: "registration", ...facts, ...declaration, note };
}

/** Whether a choice says that nothing changed where no other word for it is allowed. */
function isStillLive(status: RegisteredStatus, before: ParticipationState): boolean {
  return status === "live" && before.status === "live" && before.derivation === null;
}

export function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}

function unlessStood(typed: Day | null, before: Day | null): Day | null {
  return typed === before ? null : typed;
}
