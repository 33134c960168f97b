import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { ParticipationSpanTable } from "../../schema/participation-table.ts";
import { stateOfRow } from "./span-row.server.ts";

/** What a state needs of a span, in the order in which {@link statesOfJson} expects the cells. */
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

type Row = ParticipationSpanTable;
type StateCells = [
  code: Row["municipality_code"],
  status: Row["status"],
  sinceOn: Row["since_on"],
  plannedLiveOn: Row["planned_live_on"],
  reviewOn: Row["review_on"],
  reason: Row["reason"],
  supplier: Row["supplier"],
  evidenceUrl: Row["evidence_url"],
  heardOn: Row["heard_on"],
  derivation: Row["derivation"],
  revision: Row["revision"],
];

/** The states in a list that the database wrote; see `rowsAsJson`. */
export function statesOfJson(text: string): ParticipationState[] {
  // The database wrote it from columns of these types.
  const rows = JSON.parse(text) as StateCells[];
  return rows.map((cells) =>
    stateOfRow({
      municipality_code: cells[0],
      status: cells[1],
      since_on: cells[2],
      planned_live_on: cells[3],
      review_on: cells[4],
      reason: cells[5],
      supplier: cells[6],
      evidence_url: cells[7],
      heard_on: cells[8],
      derivation: cells[9],
      revision: cells[10],
    }),
  );
}
