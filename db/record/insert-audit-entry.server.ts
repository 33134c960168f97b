import type { AuditAction } from "#app/domain/access/audit-action.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../connect.server.ts";
import { nextNumber } from "./next-number.server.ts";

/** Something that was done or tried, for the audit log. */
export interface AuditEntry {
  /** Real time */
  readonly at: Instant;
  /** `null`: nobody was signed in, or a command did it */
  readonly accountId: number | null;
  readonly action: AuditAction;
  /** What it was about; empty: nothing in particular */
  readonly subject: string;
  /** More about it, never a secret */
  readonly detail?: Readonly<Record<string, string | number | null>>;
  /** Address the request came from; empty: a command */
  readonly network: string;
}

/** Adds a line to the audit log, inside the write it tells of. */
export async function insertAuditEntry(transaction: Db, entry: AuditEntry): Promise<void> {
  const { at, accountId, action, subject, detail, network } = entry;
  await transaction
    .insertInto("audit_entry")
    .values({
      id: await nextNumber(transaction, "audit_entry"),
      at,
      account_id: accountId,
      action,
      subject,
      detail: detail ? JSON.stringify(detail) : null,
      network,
    })
    .execute();
}
