import { dayOfInstant, daysBetween } from "#app/domain/day.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { findAccountNames } from "#db/queries/desk/find-account-names.server.ts";
import { findDecidedEntries } from "#db/queries/desk/find-decided-entries.server.ts";
import { findPendingEntries, type PendingEntry } from "#db/queries/desk/find-pending-entries.server.ts";
import { eventOfDraft } from "#db/queries/participation/event-of-draft.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";
import { deskTimeline } from "./desk-timeline.server.ts";

const DECIDED_SHOWN = 10;

/** What waits for a second pair of eyes, since when, and what was decided lately. */
export async function readDeskWaiting(context: AppContext, place: DeskPlace) {
  const { db, language, realClock } = context;
  const t = translateFor(language);
  const waiting = await findPendingEntries(db, { municipalityCode: place.code });
  const decided = await findDecidedEntries(db, { municipalityCode: place.code, limit: DECIDED_SHOWN });
  const projects = await context.projects();
  const nameOf = (slug: string) => projects.find((project) => project.slug === slug)?.name[language] ?? slug;
  const names = await findAccountNames(
    db,
    [...waiting.map(({ submittedBy }) => submittedBy), ...decided.map(({ decidedBy }) => decidedBy)].map(
      String,
    ),
  );
  const personOf = (id: number | null) => names.get(String(id)) ?? t("desk:waiting.somebody");
  const today = dayOfInstant(realClock.now());
  return {
    waiting: waiting.map((entry) => ({
      id: entry.id,
      project: nameOf(entry.draft.projectSlug),
      by: personOf(entry.submittedBy),
      submittedAt: entry.submittedAt,
      waitingDays: daysBetween(dayOfInstant(entry.submittedAt), today),
      isOwn: entry.submittedBy === place.actor.accountId,
      shown: deskTimeline([asEvent(entry)], {
        language,
        names,
        internalNotes: new Map(entry.internalNote === null ? [] : [[entry.id, entry.internalNote]]),
      }),
    })),
    decided: decided.map((entry) => ({
      id: entry.id,
      project: nameOf(entry.projectSlug),
      decision: entry.decision,
      at: entry.decidedAt,
      by: personOf(entry.decidedBy),
      reason: entry.reason,
    })),
  };
}

export type DeskWaiting = Awaited<ReturnType<typeof readDeskWaiting>>;

/** As it would stand in the timeline; its number is the one it waits under. */
function asEvent({ draft, id, submittedAt }: PendingEntry): ParticipationEvent {
  return eventOfDraft(draft, id, submittedAt);
}
