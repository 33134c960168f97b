import type { DeskProject } from "#app/domain/desk/desk-project.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { DeskEntry } from "#db/record/desk/submit-entries.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";

interface Box {
  readonly slug: string;
  /** Latest revision of the pair that was shown; `null`: there was none */
  readonly revision: number | null;
}

interface Confirmations {
  readonly entries: readonly DeskEntry[];
  /** A box about a project that nothing can be confirmed of here; `null`: there is none */
  readonly unknown: string | null;
}

/** The events that say of ticked projects that they are still as they were shown. */
export function confirmationsOf(
  boxes: readonly Box[],
  deskProjects: readonly DeskProject[],
  { code, today, source, actor }: Pick<DeskPlace, "code" | "today" | "source" | "actor">,
): Confirmations {
  const confirmable = new Set(
    deskProjects.filter(({ project }) => project.origin !== "observed").map(({ project }) => project.slug),
  );
  const unknown = boxes.find(({ slug }) => !confirmable.has(slug));
  if (unknown) return { entries: [], unknown: unknown.slug };
  const entries = boxes.map(({ slug, revision }): DeskEntry => {
    const draft: EventDraft = {
      kind: "confirmation",
      projectSlug: slug,
      municipalityCode: code,
      effectiveOn: today,
      supplier: null,
      evidenceUrl: null,
      note: null,
      source,
      actor: String(actor.accountId),
    };
    return { draft, basedOnRevision: revision, internalNote: null };
  });
  return { entries, unknown: null };
}
