/** What went wrong in the database, the same words for both databases. */
export type DatabaseErrorCode =
  | "unique"
  | "foreign_key"
  | "not_null"
  | "check"
  | "append_only"
  | "busy"
  | "unreachable"
  | "full"
  | "damaged"
  | "other";

/**
 * The one error the database layer throws for what the database refuses.
 *
 * `busy`: another write held the lock for longer than the waiting time. `append_only`: a trigger refused to
 * change or delete an event. `unreachable`: no such file, no permission, no server.
 */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Text of the message with which the triggers on the log refuse a change; both databases raise it. */
export const APPEND_ONLY_MESSAGE = "participation_event is append-only";
