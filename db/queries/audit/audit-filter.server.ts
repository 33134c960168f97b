import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { AuditAction } from "#app/domain/access/audit-action.ts";
import { addDays, type Day, endOfDay } from "#app/domain/day.ts";
import { containsText } from "../../dialect/contains-text.server.ts";
import type { Schema } from "../../schema/schema.ts";

/** Which lines of the audit log are asked for. `null`, and an empty text: no matter which. */
export interface AuditFilter {
  /** Number of an account, or what stands in its name or e-mail address */
  readonly who: string;
  readonly action: AuditAction | null;
  /** First and last day, in the time of Amsterdam */
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  /** Stands in the subject, the details or the address */
  readonly text: string;
}

/** The filter as a condition on `audit_entry`. */
export function auditCondition({ who, action, fromDay, toDay, text }: AuditFilter) {
  return (eb: ExpressionBuilder<Schema, "audit_entry">): Expression<SqlBool> => {
    const conditions: Expression<SqlBool>[] = [];
    if (who !== "") conditions.push(whoCondition(eb, who));
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

const ACCOUNT_NUMBER = /^[1-9]\d{0,8}$/;

function whoCondition(eb: ExpressionBuilder<Schema, "audit_entry">, who: string): Expression<SqlBool> {
  if (ACCOUNT_NUMBER.test(who)) return eb("audit_entry.account_id", "=", Number(who));
  const accounts = eb
    .selectFrom("account")
    .select("account.id")
    .where((account) =>
      account.or([
        containsText(account.ref("account.name"), who),
        containsText(account.ref("account.email"), who),
      ]),
    );
  return eb("audit_entry.account_id", "in", accounts);
}
