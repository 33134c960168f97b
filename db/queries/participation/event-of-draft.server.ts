import type { Instant } from "#app/domain/instant.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";

/**
 * A draft with its revision and instant.
 *
 * Written out field by field: a spread makes objects several times as large, which counts at 100,000 of them.
 */
export function eventOfDraft(draft: EventDraft, revision: number, recordedAt: Instant): ParticipationEvent {
  const { projectSlug, municipalityCode, effectiveOn, note, source, actor } = draft;
  switch (draft.kind) {
    case "registration": {
      const { kind, status, plannedLiveOn, reason, reviewOn, supplier, evidenceUrl } = draft;
      return {
        kind,
        revision,
        projectSlug,
        municipalityCode,
        status,
        effectiveOn,
        plannedLiveOn,
        reason,
        reviewOn,
        supplier,
        evidenceUrl,
        note,
        source,
        actor,
        recordedAt,
      };
    }
    case "correction": {
      const { kind, status, plannedLiveOn, reason, reviewOn, supplier, evidenceUrl, replacesRevision } =
        draft;
      return {
        kind,
        revision,
        projectSlug,
        municipalityCode,
        status,
        effectiveOn,
        plannedLiveOn,
        reason,
        reviewOn,
        supplier,
        evidenceUrl,
        note,
        source,
        actor,
        recordedAt,
        replacesRevision,
      };
    }
    case "confirmation": {
      const { kind, supplier, evidenceUrl } = draft;
      return {
        kind,
        revision,
        projectSlug,
        municipalityCode,
        effectiveOn,
        supplier,
        evidenceUrl,
        note,
        source,
        actor,
        recordedAt,
      };
    }
    case "withdrawal": {
      const { kind, reason, replacesRevision } = draft;
      return {
        kind,
        revision,
        projectSlug,
        municipalityCode,
        effectiveOn,
        reason,
        note,
        source,
        actor,
        recordedAt,
        replacesRevision,
      };
    }
  }
}
