import { z } from "zod";
import type { ParticipationState, StateSpan } from "#app/domain/participation/state.ts";
import type { Status } from "#app/domain/participation/status.ts";
import {
  dayOfColumn,
  LAST_DAY,
  nullableDayOfColumn,
  openDayOfColumn,
} from "../../schema/column-values.server.ts";
import type { ParticipationSpanTable } from "../../schema/participation-table.ts";

const derivation = z.object({ from: z.array(z.string()), liveInhabitantsFraction: z.number().nullable() });

/** Columns of the spans, in the order of the cells of {@link cellsOfSpan}. */
export const SPAN_COLUMNS = [
  "project_slug",
  "municipality_code",
  "from_on",
  "until_on",
  "status",
  "previous_status",
  "since_on",
  "planned_live_on",
  "review_on",
  "reason",
  "supplier",
  "evidence_url",
  "heard_on",
  "derivation",
  "revision",
] as const satisfies readonly (keyof ParticipationSpanTable)[];

export function spanOfRow(row: ParticipationSpanTable): StateSpan {
  return { ...stateOfRow(row), fromOn: dayOfColumn(row.from_on), untilOn: openDayOfColumn(row.until_on) };
}

/** What a state needs of a span. */
export const STATE_COLUMNS = [
  "municipality_code",
  "status",
  "since_on",
  "planned_live_on",
  "review_on",
  "reason",
  "supplier",
  "evidence_url",
  "heard_on",
  "derivation",
  "revision",
] as const satisfies readonly (keyof ParticipationSpanTable)[];

export type StateRow = Pick<ParticipationSpanTable, (typeof STATE_COLUMNS)[number]>;

export function stateOfRow(row: StateRow): ParticipationState {
  return {
    municipalityCode: row.municipality_code,
    status: row.status,
    since: dayOfColumn(row.since_on),
    plannedLiveOn: nullableDayOfColumn(row.planned_live_on),
    reviewOn: nullableDayOfColumn(row.review_on),
    reason: row.reason,
    supplier: row.supplier,
    evidenceUrl: row.evidence_url,
    heardOn: nullableDayOfColumn(row.heard_on),
    derivation: row.derivation === null ? null : derivation.parse(JSON.parse(row.derivation)),
    revision: row.revision,
  };
}

/** Cells of the spans of one pair, which come in order of day. */
export function cellsOfSpans(projectSlug: string, spans: readonly StateSpan[]): (string | number | null)[][] {
  return spans.map((span, index) => [
    projectSlug,
    span.municipalityCode,
    span.fromOn,
    span.untilOn ?? LAST_DAY,
    span.status,
    previousStatus(spans[index - 1], span),
    span.since ?? span.fromOn,
    span.plannedLiveOn,
    span.reviewOn,
    span.reason,
    span.supplier,
    span.evidenceUrl,
    span.heardOn,
    span.derivation === null ? null : JSON.stringify(span.derivation),
    span.revision,
  ]);
}

/**
 * Status on the day before a span. A successor whose status is older than itself goes on with what its predecessors
 * were.
 *
 * @param before the span of the pair before it, if any
 */
export function previousStatus(before: StateSpan | undefined, span: StateSpan): Status {
  if (before !== undefined && before.untilOn === span.fromOn) return before.status;
  return span.since !== null && span.since < span.fromOn ? span.status : "none";
}
