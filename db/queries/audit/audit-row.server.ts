import type { AuditAction } from "#app/domain/access/audit-action.ts";
import type { Instant } from "#app/domain/instant.ts";

/** A line of the audit log as it is read. */
export interface AuditRow {
  readonly id: number;
  readonly at: Instant;
  /** `null`: nobody was signed in, or a command did it */
  readonly accountId: number | null;
  /** `null`: the person's data were removed, or there was no account */
  readonly accountName: string | null;
  readonly action: AuditAction;
  readonly subject: string;
  /** More about it by name; empty: nothing */
  readonly detail: Readonly<Record<string, string | number | null>>;
  readonly network: string;
}
