import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { AuditAction } from "#app/domain/access/audit-action.ts";
import { addDays, type Day, endOfDay } from "#app/domain/day.ts";
import { containsText } from "../../dialect/contains-text.server.ts";
import type { Schema } from "../../schema/schema.ts";

/** Which lines of the audit log are asked for. `null`, and an empty text: no matter which. */
export interface AuditFilter {
  readonly accountId: number | null;
  readonly action: AuditAction | null;
  /** First and last day, in the time of Amsterdam */
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  /** Stands in the subject, the details or the address */
  readonly text: string;
}

/** The filter as a condition on `audit_entry`. */
export function auditCondition({ accountId, action, fromDay, toDay, text }: AuditFilter) {
  return (eb: ExpressionBuilder<Schema, "audit_entry">): Expression<SqlBool> => {
    const conditions: Expression<SqlBool>[] = [];
    if (accountId !== null) conditions.push(eb("audit_entry.account_id", "=", accountId));
    if (action !== null) conditions.push(eb("audit_entry.action", "=", action));
    if (fromDay !== null) conditions.push(eb("audit_entry.at", ">", endOfDay(addDays(fromDay, -1))));
    if (toDay !== null) conditions.push(eb("audit_entry.at", "<=", endOfDay(toDay)));
    if (text !== "") {
      const columns = ["audit_entry.subject", "audit_entry.detail", "audit_entry.network"] as const;
      conditions.push(eb.or(columns.map((column) => containsText(eb.ref(column), text))));
    }
    return eb.and(conditions);
  };
}
