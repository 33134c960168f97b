import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";
import { type AuditFilter, auditCondition } from "./audit-filter.server.ts";
import type { AuditRow } from "./audit-row.server.ts";

interface AuditOptions {
  readonly filter: AuditFilter;
  readonly limit: number;
  readonly offset?: number;
}

/** Lines of the audit log, the newest first, with the name of who did it as far as it is still known. */
export async function findAuditEntries(
  db: Db,
  { filter, limit, offset = 0 }: AuditOptions,
): Promise<AuditRow[]> {
  const rows = await db
    .selectFrom("audit_entry")
    .leftJoin("account", "account.id", "audit_entry.account_id")
    .select([
      "audit_entry.id",
      "audit_entry.at",
      "audit_entry.account_id",
      "account.name",
      "account.email",
      "audit_entry.action",
      "audit_entry.subject",
      "audit_entry.detail",
      "audit_entry.network",
    ])
    .where(auditCondition(filter))
    .orderBy("audit_entry.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: instantOfColumn(row.at),
    accountId: row.account_id,
    accountName: row.name ?? row.email,
    action: row.action,
    subject: row.subject,
    detail: detailOf(row.detail),
    network: row.network,
  }));
}

function detailOf(json: string | null): AuditRow["detail"] {
  return json === null ? {} : (JSON.parse(json) as AuditRow["detail"]);
}
