import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { RegisteredStatus } from "#app/domain/participation/status.ts";
import type { Language } from "#app/i18n/language.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { PairReview } from "#db/queries/desk/find-pair-history.server.ts";
import { heardBy } from "./desk-heard-by.ts";

/** One line of a timeline. */
export interface TimelineEntry {
  readonly revision: number;
  readonly kind: ParticipationEvent["kind"];
  /** `null`: a confirmation or withdrawal */
  readonly status: RegisteredStatus | null;
  readonly effectiveOn: Day;
  readonly plannedLiveOn: Day | null;
  readonly reviewOn: Day | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly internalNote: string | null;
  readonly supplier: string | null;
  readonly evidenceUrl: string | null;
  readonly recordedAt: Instant;
  /** Who recorded it, in words */
  readonly by: string;
  /** What the project's leads found of it; `null`: nothing */
  readonly review: PairReview | null;
  /** What it replaces or takes away; `null`: nothing */
  readonly replaces: number | null;
  /** What replaced it or took it away; `null`: it holds */
  readonly replacedBy: { readonly revision: number; readonly isWithdrawal: boolean } | null;
}

interface TimelineOptions {
  readonly language: Language;
  /** Names of accounts, by the text that stands in the event */
  readonly names: ReadonlyMap<string, string>;
  /** By revision */
  readonly internalNotes: ReadonlyMap<number, string>;
  /** What the project's leads found, by revision; left out: nothing */
  readonly reviews?: ReadonlyMap<number, PairReview>;
}

/** Everything that was ever recorded of a pair, the latest first; what was replaced stays. */
export function deskTimeline(
  events: readonly ParticipationEvent[],
  { language, names, internalNotes, reviews }: TimelineOptions,
): TimelineEntry[] {
  const t = translateFor(language);
  const replacedBy = new Map<number, TimelineEntry["replacedBy"]>();
  for (const event of events) {
    if (event.kind !== "correction" && event.kind !== "withdrawal") continue;
    replacedBy.set(event.replacesRevision, {
      revision: event.revision,
      isWithdrawal: event.kind === "withdrawal",
    });
  }
  return events
    .map((event): TimelineEntry => {
      const declared = event.kind === "registration" || event.kind === "correction" ? event : null;
      return {
        revision: event.revision,
        kind: event.kind,
        status: declared?.status ?? null,
        effectiveOn: event.effectiveOn,
        plannedLiveOn: declared?.plannedLiveOn ?? null,
        reviewOn: declared?.reviewOn ?? null,
        reason: event.kind === "confirmation" ? null : event.reason,
        note: event.note,
        internalNote: internalNotes.get(event.revision) ?? null,
        supplier: event.kind === "withdrawal" ? null : event.supplier,
        evidenceUrl: event.kind === "withdrawal" ? null : event.evidenceUrl,
        recordedAt: event.recordedAt,
        by: heardBy(t, event, names),
        review: reviews?.get(event.revision) ?? null,
        replaces: event.kind === "correction" || event.kind === "withdrawal" ? event.replacesRevision : null,
        replacedBy: replacedBy.get(event.revision) ?? null,
      };
    })
    .reverse();
}
