import type { Call, Person } from "#app/domain/attention/call.ts";
import type { Db } from "../../connect.server.ts";
import {
  instantOfColumn,
  nullableDayOfColumn,
  nullableInstantOfColumn,
} from "../../schema/column-values.server.ts";
import type { CallTable } from "../../schema/workbench-table.ts";
import { reasonsOfColumn } from "./reasons-of-column.server.ts";

/** A row of `call` with the names of who is in it. */
interface CallRow extends CallTable {
  readonly assigned_name: string | null;
  readonly created_name: string | null;
}

/** Calls with the names of who is in them. */
export function selectCalls(db: Db) {
  return db
    .selectFrom("call")
    .selectAll("call")
    .select((of) => [
      of
        .selectFrom("account")
        .select("account.name")
        .whereRef("account.id", "=", "call.assigned_to")
        .as("assigned_name"),
      of
        .selectFrom("account")
        .select("account.name")
        .whereRef("account.id", "=", "call.created_by")
        .as("created_name"),
    ]);
}

export function callOfRow(row: CallRow): Call {
  return {
    id: row.id,
    municipalityCode: row.municipality_code,
    projectSlug: row.project_slug ?? "",
    reasons: reasonsOfColumn(row.reason),
    assignedTo: row.assigned_to === null ? null : personOf(row.assigned_to, row.assigned_name),
    createdAt: instantOfColumn(row.created_at),
    createdBy: personOf(row.created_by, row.created_name),
    nextOn: nullableDayOfColumn(row.next_on),
    nextStep: row.next_step,
    closedAt: nullableInstantOfColumn(row.closed_at),
  };
}

export function personOf(accountId: number, name: string | null): Person {
  return { accountId, name };
}
