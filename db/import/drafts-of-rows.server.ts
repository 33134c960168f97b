import type { Day } from "#app/domain/day.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { StateSpan } from "#app/domain/participation/state.ts";
import { stateOn } from "#app/domain/participation/state-on.ts";
import { statedFrom } from "#app/domain/participation/stated-from.ts";
import type { Db } from "../connect.server.ts";
import { groupBy } from "../queries/group-by.server.ts";
import { findSpans } from "../queries/participation/find-spans.server.ts";
import type { ParticipationRow } from "./participation-rows.server.ts";

/** A draft with the line of the file that asks for it. */
export interface DraftOfLine {
  readonly line: number;
  readonly draft: EventDraft;
}

/**
 * What is to be recorded for the rows of a file, in the order of the file.
 *
 * A row that says what is known already, or what the row before it about that pair and day says, asks for nothing: an
 * export can be imported again into the database it came from. A row that stopped and tells since when it was live asks for both, where that is not known yet: an export can be
 * imported into an empty database too.
 */
export async function draftsOfRows(
  transaction: Db,
  register: Register,
  rows: readonly ParticipationRow[],
): Promise<DraftOfLine[]> {
  const drafts: DraftOfLine[] = [];
  for (const [projectSlug, ofProject] of groupBy(rows, ({ draft }) => draft.projectSlug)) {
    const spansByCode = await findSpans(transaction, register, { projectSlug, knownAt: null });
    const lastSaid = new Map<string, string>();
    const liveInFile = new Set(ofProject.filter(isLive).map(({ draft }) => draft.municipalityCode));
    for (const row of ofProject) {
      const { line, draft, liveSince } = row;
      const { municipalityCode: code, effectiveOn } = draft;
      const spans = spansByCode.get(code) ?? [];
      if (spans.some((span) => isSaidBy(register, span, draft))) continue;
      const [pairAndDay, said] = [`${code} ${effectiveOn}`, JSON.stringify(row.draft)];
      if (lastSaid.get(pairAndDay) === said) continue;
      lastSaid.set(pairAndDay, said);
      const wasLive = liveInFile.has(code) || stateOn(spans, effectiveOn, code).status === "live";
      if (liveSince !== null && !wasLive) drafts.push({ line, draft: liveBefore(draft, liveSince) });
      drafts.push({ line, draft });
    }
  }
  return drafts.sort((a, b) => a.line - b.line);
}

function isLive({ draft }: ParticipationRow): boolean {
  return draft.kind === "registration" && draft.status === "live";
}

function liveBefore(draft: EventDraft, effectiveOn: Day): EventDraft {
  const { projectSlug, municipalityCode, source, actor } = draft;
  return {
    kind: "registration",
    projectSlug,
    municipalityCode,
    status: "live",
    effectiveOn,
    plannedLiveOn: null,
    reviewOn: null,
    reason: null,
    supplier: draft.kind === "registration" ? draft.supplier : null,
    evidenceUrl: null,
    note: null,
    source,
    actor,
  };
}

function isSaidBy(register: Register, span: StateSpan, draft: EventDraft): boolean {
  if (draft.kind === "confirmation") {
    return (
      span.heardOn === draft.effectiveOn &&
      (draft.supplier === null || draft.supplier === span.supplier) &&
      (draft.evidenceUrl === null || draft.evidenceUrl === span.evidenceUrl)
    );
  }
  return (
    draft.kind === "registration" &&
    span.status === draft.status &&
    statedFrom(register, span, span.fromOn) === draft.effectiveOn &&
    span.plannedLiveOn === draft.plannedLiveOn &&
    span.reviewOn === draft.reviewOn &&
    span.reason === draft.reason &&
    span.supplier === draft.supplier &&
    span.evidenceUrl === draft.evidenceUrl
  );
}
