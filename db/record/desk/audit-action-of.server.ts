import type { AuditAction } from "#app/domain/access/audit-action.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";

/** What the audit log calls the recording of an event. */
export function auditActionOf({ kind }: Pick<ParticipationEvent, "kind">): AuditAction {
  switch (kind) {
    case "registration":
      return "registered";
    case "confirmation":
      return "confirmed";
    case "correction":
      return "corrected";
    case "withdrawal":
      return "withdrawn";
  }
}
