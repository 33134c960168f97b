import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Draft } from "./draft.server.ts";

/**
 * Numbers drafts in the order in which they were recorded; those of the same instant keep their order.
 *
 * @throws Error when a draft replaces one that was not recorded before it
 */
export function numberDrafts(drafts: readonly Draft[]): ParticipationEvent[] {
  const inOrder = [...drafts].sort((a, b) =>
    a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0,
  );
  const revisionOf = new Map<Draft, number>();
  return inOrder.map((draft, index): ParticipationEvent => {
    const revision = index + 1;
    revisionOf.set(draft, revision);
    const { says, recordedAt } = draft;
    if (says.kind === "registration" || says.kind === "confirmation")
      return { ...says, revision, recordedAt };
    const replacesRevision = draft.replaces === null ? undefined : revisionOf.get(draft.replaces);
    if (replacesRevision === undefined) {
      throw new Error(`A ${says.kind} of ${says.municipalityCode} replaces nothing recorded before it`);
    }
    return { ...says, revision, recordedAt, replacesRevision };
  });
}
