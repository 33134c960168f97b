import type { Selectable } from "kysely";
import type { Round } from "#app/domain/round/round.ts";
import { dayOfColumn, instantOfColumn, nullableInstantOfColumn } from "../../schema/column-values.server.ts";
import type { RoundTable } from "../../schema/round-table.ts";

export function roundOfRow(row: Selectable<RoundTable>, projectSlugs: readonly string[]): Round {
  return {
    id: row.id,
    title: row.title,
    text: row.text,
    referenceOn: dayOfColumn(row.reference_on),
    deadlineOn: dayOfColumn(row.deadline_on),
    openedAt: instantOfColumn(row.opened_at),
    openedBy: row.opened_by,
    closedAt: nullableInstantOfColumn(row.closed_at),
    projectSlugs,
  };
}
