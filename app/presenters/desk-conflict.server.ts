import { randomUUID } from "node:crypto";
import type { Day } from "#app/domain/day.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { findAccountNames } from "#db/queries/desk/find-account-names.server.ts";
import { findPairHistory } from "#db/queries/desk/find-pair-history.server.ts";

/** Fields that are made anew when a form is sent again. */
const OWN_FIELDS = ["formulier", "revisie"];

/**
 * Two people at once: what the other registered beside what was typed, and all that was typed, to be sent again on top
 * of it.
 */
export async function deskConflict({ db, language }: AppContext, draft: EventDraft, typed: FormData) {
  const t = translateFor(language);
  const format = formatter(language);
  const { events } = await findPairHistory(db, draft);
  const theirs = events.at(-1);
  const names = await findAccountNames(db, theirs ? [theirs.actor] : []);
  const dayText = (day: Day | null) => (day === null ? "" : format.day(day));

  function textsOf(event: EventDraft | ParticipationEvent): string[] {
    const declared = event.kind === "registration" || event.kind === "correction" ? event : null;
    return [
      t(`desk:history.kinds.${event.kind}`),
      declared ? t(`status:name.${declared.status}`) : "",
      dayText(event.effectiveOn),
      dayText(declared?.plannedLiveOn ?? null),
      event.kind === "confirmation" ? "" : (event.reason ?? ""),
      dayText(declared?.reviewOn ?? null),
      event.kind === "withdrawal" ? "" : (event.supplier ?? ""),
      event.kind === "withdrawal" ? "" : (event.evidenceUrl ?? ""),
      event.note ?? "",
    ];
  }

  const labels = [
    t("desk:stale.kind"),
    t("desk:form.status"),
    t("desk:stale.effective"),
    t("desk:form.plan"),
    t("desk:form.reason"),
    t("desk:form.review"),
    t("desk:form.supplier"),
    t("desk:form.evidence"),
    t("desk:form.note"),
  ];
  const theirTexts = theirs ? textsOf(theirs) : [];
  const ownTexts = textsOf(draft);
  return {
    name: names.get(theirs?.actor ?? "") ?? t("desk:stale.somebody"),
    rows: labels
      .map((label, index) => ({ label, theirs: theirTexts[index] ?? "", yours: ownTexts[index] ?? "" }))
      .filter((row) => row.theirs !== "" || row.yours !== ""),
    formId: randomUUID(),
    revision: String(theirs?.revision ?? ""),
    typed: [...typed].flatMap(([name, value]) =>
      typeof value === "string" && !OWN_FIELDS.includes(name) ? [{ name, value }] : [],
    ),
  };
}

export type DeskConflict = Awaited<ReturnType<typeof deskConflict>>;
