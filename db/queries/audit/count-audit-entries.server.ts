import type { Db } from "../../connect.server.ts";
import { type AuditFilter, auditCondition } from "./audit-filter.server.ts";

/** How many lines of the audit log fit a filter. */
export async function countAuditEntries(db: Db, filter: AuditFilter): Promise<number> {
  const { count } = await db
    .selectFrom("audit_entry")
    .select(({ fn }) => fn.countAll().as("count"))
    .where(auditCondition(filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}
